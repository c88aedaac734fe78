import { randomUUID } from "node:crypto";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { businesses, claims, roleGrants, users, verifiedPhones } from "@/db/schema";
import { provedPhone } from "@/db/seed/proved-phone";
import { makeReadableCode } from "@/lib/readable-code";
import { Refused } from "../errors";
import type { Person } from "../policy";
import { askForClaim } from "./ask-for-claim";
import { claimBusiness } from "./claim-business";
import { claimByPhone } from "./claim-by-phone";
import { issueCode } from "./issue-code";

/** A thousand claims on a hundred records, twelve at a time on connections of their own, committed as in life. */
const records = 100;
const mark = randomUUID().slice(0, 8);
const all: { id: string; name: string; phone: string; code: string }[] = [];
let officer: Person;

const person = async (name: string, grants: Person["grants"] = []): Promise<Person> => {
  const [user] = await db
    .insert(users)
    .values({ name, email: `${name}-${mark}@uji.test` })
    .returning({ id: users.id });
  if (!user) throw new Error("Not written.");
  if (grants.length > 0) await db.insert(roleGrants).values(grants.map((grant) => ({ userId: user.id, ...grant })));
  return { kind: "person", userId: user.id, name, grants };
};

beforeAll(async () => {
  officer = await person("petugas-seribu", [{ role: "verifikator", scopeKind: "office", scopeId: "dinas" }]);
  for (let n = 0; n < records; n++) {
    const name = `Seribu ${mark} ${n}`;
    const phone = `+62812${String(7_000_000 + n)}`;
    const [row] = await db
      .insert(businesses)
      .values({ name, phone, slug: `${mark}-${n}`, nameKey: `seribu${mark}${n}`, ownerName: `Pemilik ${n}` })
      .returning({ id: businesses.id });
    if (!row) throw new Error("Not written.");
    await db.insert(verifiedPhones).values({ businessId: row.id, phone, how: "berdering", verifiedBy: officer.userId });
    const { code } = await issueCode(officer, { businessId: row.id, ktp: "on" });
    all.push({ id: row.id, name, phone, code });
  }
});

const claimants: string[] = [];
type Told = "diberikan" | "menunggu" | "ditolak" | "terkirim";

async function told(run: Promise<{ granted: boolean } | undefined>): Promise<Told> {
  try {
    const outcome = await run;
    if (!outcome) return "terkirim";
    return outcome.granted ? "diberikan" : "menunggu";
  } catch (error) {
    if (error instanceof Refused) return "ditolak";
    throw error;
  }
}

const agreed = { layanan: "on", etalase: true, mitra: false } as const;

test("1,000 claims: one owner for each record, no second record, whatever is contested in the queue", async () => {
  const work: (() => Promise<void>)[] = [];
  const outcomes: { record: number; by: string; how: string; told: Told }[] = [];
  const before = await db.$count(businesses);
  for (const [record, { id, code, name, phone }] of all.entries()) {
    const [first, second, third, fourth] = await Promise.all(
      ["a", "b", "c", "d"].map((who) => person(`${who}${record}`)),
    );
    if (!first || !second || !third || !fourth) throw new Error("Not written.");
    claimants.push(first.userId, second.userId, third.userId, fourth.userId);
    const add = (by: Person, how: string, run: () => Promise<{ granted: boolean } | undefined>) =>
      work.push(async () => {
        outcomes.push({ record, by: by.userId, how, told: await told(run()) });
      });
    const by = (actor: Person, typed: string, claimId = randomUUID()) =>
      claimBusiness(actor, { claimId, code: typed, ...agreed }, randomUUID());
    const ask = (actor: Person, number: string) =>
      askForClaim(
        actor,
        { claimId: randomUUID(), businessName: name, phone: number, words: "", ...agreed },
        randomUUID(),
      ).then(() => undefined);
    const byPhone = (actor: Person) =>
      claimByPhone(actor, { claimId: randomUUID(), businessId: id, ...agreed }, randomUUID());
    const again = randomUUID();
    // Two race: both with the same good code, or one with the code and one with the verified number on the record. One of
    // them has a form that is sent twice.
    const isByPhone = record % 2 === 1;
    if (isByPhone) await provedPhone(db, second.userId, phone, officer.userId);
    add(first, "berhak", () => by(first, code, again));
    add(second, "berhak", () => (isByPhone ? byPhone(second) : by(second, code)));
    add(first, "berhak", () => by(first, code, again));
    add(second, "berhak", () => (isByPhone ? byPhone(second) : by(second, code)));
    // A code that nobody was given, a slip of the finger, and a number that was verified but is not the record's.
    if (isByPhone) await provedPhone(db, third.userId, `+62814${String(5_000_000 + record)}`, officer.userId);
    add(third, "asal", () => by(third, makeReadableCode()));
    add(third, "asal", () => byPhone(third));
    add(third, "salah ketik", () => by(third, `${code.slice(0, 11)}${code.endsWith("A") ? "B" : "A"}`));
    // A number that is not the one on record, the one that is, and that one again.
    add(fourth, "hp salah", () => ask(fourth, `0813${String(9_000_000 + record)}`));
    add(third, "hp benar", () => ask(third, phone));
    add(third, "hp benar", () => ask(third, phone));
  }
  expect(work).toHaveLength(1000);
  const queue = shuffled(work);
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      for (let next = queue.pop(); next; next = queue.pop()) await next();
    }),
  );

  expect(await db.$count(businesses)).toBe(before);
  const ids = all.map(({ id }) => id);
  const owners = await db
    .select({ business: roleGrants.scopeId, user: roleGrants.userId })
    .from(roleGrants)
    .where(and(eq(roleGrants.role, "pelaku"), inArray(roleGrants.scopeId, ids), isNull(roleGrants.revokedAt)));
  expect(owners).toHaveLength(records);
  expect(new Set(owners.map(({ business }) => business)).size).toBe(records);

  const waiting = await db
    .select({ business: claims.businessId, user: claims.userId, cause: claims.cause })
    .from(claims)
    .where(and(inArray(claims.userId, claimants), eq(claims.state, "menunggu")));
  for (const [record, { id }] of all.entries()) {
    const of = (how: string) => outcomes.filter((one) => one.record === record && one.how === how);
    const winners = new Set(
      of("berhak")
        .filter((one) => one.told === "diberikan")
        .map((one) => one.by),
    );
    expect(winners.size, `record ${record}`).toBe(1);
    expect(owners.find(({ business }) => business === id)?.user).toBe([...winners][0]);
    const losers = new Set(
      of("berhak")
        .filter((one) => one.told === "menunggu")
        .map((one) => one.by),
    );
    expect(losers.size).toBe(1);
    for (const loser of losers) {
      expect(waiting.filter(({ business, user }) => business === id && user === loser)).toHaveLength(1);
    }
    expect(
      of("asal")
        .concat(of("salah ketik"))
        .every((one) => one.told === "ditolak"),
    ).toBe(true);
    expect(waiting.filter(({ business, cause }) => business === id && cause === "tanpa_kode")).toHaveLength(1);
  }
  // A wrong number leads to an officer, never to a record.
  const astray = waiting.filter(({ business }) => business === null);
  expect(astray).toHaveLength(records);
  expect(astray.every(({ cause }) => cause === "tanpa_kode")).toBe(true);
}, 120_000);

/** In another order each time, so that no order is the one that works. */
function shuffled<T>(list: readonly T[]) {
  return list
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
