import { readFile } from "node:fs/promises";
import { and, eq, isNull, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db, Tx } from "@/db/client";
import {
  businesses,
  claimCodes,
  claims,
  consents,
  counterVisits,
  dataRequests,
  documentProducts,
  kecamatan,
  mailAddresses,
  merges,
  officerLinks,
  productVerdicts,
  roleGrants,
  users,
} from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { recordAudit } from "../../audit";
import { findBrokenLink } from "../../audit-trail/find-broken-link";
import { unclaimed } from "../../claims/testing";
import { sealNik } from "../../identity/seal-number";
import { decideRequest } from "../decide-request";
import { entangled, leaver } from "./entangled";
import { eraseRecords } from "./erase-records";

/** Columns that may speak of a person after a deletion; the same list, with the reasons, stands in docs/keputusan.md. */
const stays = [
  "batches.code",
  "batches.override_reason",
  "data_letters.address",
  "data_letters.addressee",
  "discrepancies.details",
  "discrepancy_resolutions.reason",
  "imports.content",
  "letters.brand",
  "letters.brand_key",
  "letters.cancelled_why",
  "letters.facts",
  "owner_adjustments.reason",
  "papers.counterparty",
  "papers.reason",
  "papers.witness",
  "payouts.reference",
  "sales.reason",
  "shift_closings.reason",
  "stock_movements.reason",
  "stocktake_endings.reason",
  "stocktake_lines.reason",
];

const settled = { units: 10, owed: 0 };
const reason = "Pemohon hadir di kantor.";
const { ownerName, business, phone, email, address, nik, npwp } = leaver;
const sayings = [ownerName, business, address, "0813-5550-1234", "+62 813 5550 1234"].join(", ");
const needles = ["Wulandari", "Kusumaningrum", "Kencana Wungu", "kencanawungu", "Melati 17", "wulan.k"];
const digits = [phone.slice(3), nik, npwp];

test("the list of what stays is the one in the decisions, and names columns that exist", () =>
  rolledBack(async (tx) => {
    const text = await readFile("docs/keputusan.md", "utf8");
    const [, listed = ""] = /\*\*What a deletion leaves\.\*\*([\s\S]*?)\n\n(?=\*\*)/.exec(text) ?? [];
    expect([...listed.matchAll(/`([a-z_]+\.[a-z_]+)`/g)].map(([, name]) => name).toSorted()).toEqual(stays);
    const columns = (await wordColumns(tx)).map(({ table, column }) => `${table}.${column}`);
    expect(stays.filter((name) => !columns.includes(`public.${name}`))).toEqual([]);
  }));

const slow = { timeout: 60_000 };

test("an owner with an account is in no column of any table but those that must stay", slow, () =>
  rolledBack(async (tx) => {
    const set = await entangled(tx);
    const { owner, admin } = set;
    await tx.update(users).set({ passwordHash: "ada" }).where(eq(users.id, admin.userId));
    await tx.update(users).set({ name: ownerName, email, phone }).where(eq(users.id, owner.userId));
    await tx.insert(mailAddresses).values({ userId: owner.userId, address: email });
    await writeOfThemEverywhere(tx, set.verifier, `${sayings}, ${email}`);
    const [asked] = await tx.insert(dataRequests).values({ userId: owner.userId, kind: "hapus" }).returning();
    const decision = { decision: "dikabulkan", reason: `${reason} ${sayings}`, settledElsewhere: "on" } as const;
    await decideRequest(admin, { requestId: String(asked?.id), ...decision }, tx, null);
    await expectGone(tx, set.business.id);
    expect(await tx.$count(claims, and(eq(claims.userId, owner.userId), eq(claims.state, "menunggu")))).toBe(0);
  }),
);

test("nor is an owner without an account, whose record is all there is of them", slow, () =>
  rolledBack(async (tx) => {
    const set = await entangled(tx);
    await tx.delete(consents).where(eq(consents.userId, set.owner.userId));
    await tx.delete(roleGrants).where(eq(roleGrants.userId, set.owner.userId));
    await writeOfThemEverywhere(tx, set.verifier);
    const requestId = await someRequest(tx, set.stranger.userId);
    await eraseRecords(tx, set.admin, { requestId, businessIds: [set.business.id], open: settled });
    await expectGone(tx, set.business.id);
  }),
);

test("nor is what stood in a record that was made one with theirs, under another number and address", slow, () =>
  rolledBack(async (tx) => {
    const set = await entangled(tx);
    const twin = await unclaimed(tx, "Saung Ratnaningsih");
    const former = { ownerName: "Ratnaningsih Sulastri", phone: "+6281355509999", address: "Jalan Kertabumi 42" };
    await tx
      .update(businesses)
      .set({ ...former, ...sealNik("3215076512907654") })
      .where(eq(businesses.id, twin.id));
    const merge = { fromId: twin.id, intoId: set.business.id, reason: "Usaha Ratnaningsih Sulastri sama." };
    await tx.insert(merges).values({ ...merge, mergedBy: set.admin.userId });
    await writeOfThemEverywhere(tx, set.verifier, "Ratnaningsih Sulastri, 0813 5550 9999, Jalan Kertabumi 42");
    const requestId = await someRequest(tx, set.stranger.userId);
    await eraseRecords(tx, set.admin, { requestId, businessIds: [set.business.id], open: settled });
    expect(await speaking(tx, ["Ratnaningsih", "Kertabumi"], ["81355509999", "3215076512907654"])).toEqual([]);
    const [blank] = await tx.select().from(businesses).where(eq(businesses.id, twin.id));
    expect(blank).toMatchObject({ ownerName: "Data dihapus", phone: null, nikHash: null, nikCipher: null });
  }),
);

test("somebody else keeps their words, and loses none but those that are nobody else's", () =>
  rolledBack(async (tx) => {
    const set = await entangled(tx);
    await tx.update(businesses).set({ about: "Melati dan Wulandari." }).where(eq(businesses.id, set.rival.id));
    await tx.update(businesses).set({ address: "Karawang Timur" }).where(eq(businesses.id, set.business.id));
    const requestId = await someRequest(tx, set.stranger.userId);
    await eraseRecords(tx, set.admin, { requestId, businessIds: [set.business.id], open: settled });
    const [rival] = await tx.select().from(businesses).where(eq(businesses.id, set.rival.id));
    expect(rival).toMatchObject({ name: "Saung Uji", ownerName: "Pemilik Lain", about: "Melati dan Wulandari." });
    expect(await tx.$count(users, eq(users.name, "Pemilik Saung"))).toBe(1);
    expect(await tx.$count(kecamatan, eq(kecamatan.name, "Karawang Timur"))).toBe(1);
  }));

async function someRequest(tx: Tx, userId: string) {
  const [row] = await tx.insert(dataRequests).values({ userId, kind: "hapus" }).returning();
  return String(row?.id);
}

async function expectGone(tx: Tx, businessId: string) {
  expect(await speaking(tx, needles, digits)).toEqual([]);
  const [record] = await tx.select().from(businesses).where(eq(businesses.id, businessId));
  const numbers = { nikCipher: null, nikHash: null, npwpCipher: null, npwpHash: null };
  expect(record).toMatchObject({ ...numbers, phone: null, address: null, ownerName: "Data dihapus" });
  const ofThem = (table: typeof claimCodes | typeof counterVisits | typeof officerLinks) =>
    eq(table.businessId, businessId);
  expect(await tx.$count(claimCodes, and(ofThem(claimCodes), isNull(claimCodes.cancelledAt)))).toBe(0);
  expect(
    await tx.$count(
      counterVisits,
      and(ofThem(counterVisits), isNull(counterVisits.finishedAt), isNull(counterVisits.declinedAt)),
    ),
  ).toBe(0);
  expect(await tx.$count(officerLinks, and(ofThem(officerLinks), isNull(officerLinks.endedAt)))).toBe(0);
  expect(await tx.$count(claims, and(eq(claims.businessId, businessId), eq(claims.state, "menunggu")))).toBe(0);
  for (const table of [documentProducts, productVerdicts]) {
    const theirs = sql`${table.productId} in (select id from products where business_id = ${businessId})`;
    expect(await tx.$count(table, theirs)).toBe(0);
  }
  await tx.execute(sql`set constraints all immediate`);
  expect((await findBrokenLink(tx)).broken).toBeUndefined();
}

type Column = { table: string; column: string; type: string };

/** Every column of every table that can hold words or bytes, whatever later features add. */
async function wordColumns(tx: Db) {
  const rows = await tx.execute<Column>(sql`
    select quote_ident(c.table_schema) || '.' || quote_ident(c.table_name) as "table", c.column_name as "column",
      case c.udt_name when '_text' then 'text[]' else c.udt_name end as "type"
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and c.table_schema in ('public', 'antrean')
      and c.udt_name in ('text', 'varchar', '_text', 'json', 'jsonb', 'bytea', 'tsvector') order by 1, 2`);
  return [...rows];
}

/** The columns in which one of these words still stands, or one of these numbers in whatever grouping. */
async function speaking(tx: Db, words: readonly string[], numbers: readonly string[]) {
  const found: string[] = [];
  for (const { table, column, type } of await wordColumns(tx)) {
    const name = sql.identifier(column);
    const text = type === "bytea" ? sql`encode(${name}, 'escape')` : sql`${name}::text`;
    const isSaid = sql.join(
      [
        ...words.map((word) => sql`${text} ilike ${`%${word}%`}`),
        ...numbers.map((number) => sql`regexp_replace(${text}, '[ .-]', '', 'g') like ${`%${number}%`}`),
      ],
      sql` or `,
    );
    const [row] = await tx.execute(sql`select 1 from ${sql.raw(table)} where ${isSaid} limit 1`);
    if (row && !stays.includes(`${table}.${column}`.replace("public.", ""))) found.push(`${table}.${column}`);
  }
  return found;
}

/** What people say of themselves, the ledger, and the office's own lists: no officer writes of others there. */
const closed = [
  ...["account_phones", "audit_events", "businesses", "documents", "files", "imports", "letters", "mail_addresses"],
  ...["mails", "products", "sign_in_attempts", "uploads", "users", "categories", "checklists", "consignment_rules"],
  ...["curation_criteria", "curation_targets", "decision_reasons", "fact_rules", "health_words", "home_regencies"],
  ...["kecamatan", "kind_rules", "legalitas_kinds", "letterheads", "partners", "places", "product_classes"],
  ...["reopening_rules", "requirement_rules", "step_plans"],
];

/** What leads somewhere, and is written by no officer. */
const isCode = (column: string) => /(^|_)(id|hash|slug|key|scope|subject|event|counter)$/.test(column);

/** Officers wrote of this person in every column that takes words, also where nothing leads to them. */
async function writeOfThemEverywhere(tx: Tx, officer: Parameters<typeof recordAudit>[1], said = sayings) {
  await tx.execute(sql`set constraints all immediate`);
  const written = new Set<string>();
  const columns = await wordColumns(tx);
  const isChained = (table: string) => columns.some((one) => one.table === table && one.column === "hash");
  for (const { table, column, type } of columns) {
    if (
      !table.startsWith("public.") ||
      isChained(table) ||
      isCode(column) ||
      closed.includes(table.replace("public.", ""))
    )
      continue;
    const name = sql.identifier(column);
    const more = {
      text: sql`${name} || ${` ${said}`}`,
      "text[]": sql`${name} || array[${said}]`,
      jsonb: sql`case jsonb_typeof(${name}) when 'object' then ${name} || jsonb_build_object('uji', ${said}::text) else ${name} end`,
    }[type];
    if (!more) continue;
    await tx.execute(sql`alter table ${sql.raw(table)} disable trigger user`);
    await tx
      .transaction((tx) => tx.execute(sql`update ${sql.raw(table)} set ${name} = ${more}`))
      .then(() => written.add(`${table}.${column}`.replace("public.", "")))
      .catch(() => undefined); // a code from a closed list, or one that others point to
    await tx.execute(sql`alter table ${sql.raw(table)} enable trigger user`);
  }
  expect([...written]).toEqual(expect.arrayContaining(["case_entries.text", "place_reports.note", "visits.answers"]));
  await recordAudit(tx, officer, "place.report", { kind: "place", id: "lain" }, { catatan: `Ada ${said} di pojok.` });
  await tx.execute(sql`set constraints all immediate`);
}
