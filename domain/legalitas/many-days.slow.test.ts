import { and, eq, isNotNull, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { documentProducts, documents, kindRules, notices, products, productVerdicts, verdictLosses } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { dayAfter } from "@/lib/day-steps";
import { changeRequirement } from "./change-requirement";
import { computeVerdicts } from "./compute-verdicts";
import { lackingKinds } from "./lacking-kinds";
import { missingPermits } from "./missing-permits";
import { refreshVerdicts } from "./refresh-verdicts";
import { runDay } from "./run-day";

const job = { kind: "system", job: "harian" } as const;
const first = "2026-09-01";
const days = 400;
const classes = ["pangan_kering", "bumbu", "siap_saji", "batik_fesyen", "kosmetik", "pangan_dingin"] as const;
const kinds = ["nib", "pirt", "md", "halal", "slhs", "kosmetik", "merek"] as const;

/** Numbers that look random and are the same in every run. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const plus = (date: string, count: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

test(
  "400 days of the clock: each day's stored verdict is that day's verdict, and each thing is said once",
  () =>
    rolledBack(async (tx) => {
      const stage = await cast(tx);
      const roll = dice(20261017);
      const ids = await stock(tx, stage.business.id);
      const give = (productId: string, kind: string, date: string) =>
        addPaper(tx, { stage, productId, kind, date, roll });
      for (const id of ids)
        for (const kind of kinds) for (let copies = roll(3); copies > 0; copies--) await give(id, kind, first);

      let date = first;
      let complete = 0;
      for (let day = 0; day < days; day++, date = dayAfter(date)) {
        if (day % 9 === 4) {
          const id = ids[roll(ids.length)] ?? "";
          await give(id, kinds[roll(kinds.length)] ?? "nib", date);
          await refreshVerdicts(tx, [id], date);
        }
        if (day % 5 === 3) await renewOne(tx, date, give, roll);
        if (day % 41 === 17) await withdrawOne(tx, date, roll);
        if (day % 60 === 30) await newRule(tx, stage, date, day, roll);
        if (day % 45 === 20) await newKindRow(tx, stage, date, day);
        if (day % 50 === 49) continue; // the server was away
        await runDay(job, date, tx);
        if (day % 7 === 0) expect(await runDay(job, date, tx)).toEqual({ judged: 0, changed: 0, reminded: 0 });
        complete += await compare(tx, ids, date);
      }
      expect(complete).toBeGreaterThan(days);
      await everythingOnce(tx);
    }),
  600_000,
);

async function stock(tx: Tx, businessId: string) {
  const rows = await tx
    .insert(products)
    .values(
      Array.from({ length: 30 }, (_, i) => ({
        slug: `uji-${i}`,
        businessId,
        name: `Uji ${i}`,
        nameKey: `uji${i}`,
        categorySlug: "camilan",
        classCode: classes[i % classes.length] ?? "batik_fesyen",
        state: i % 4 ? ("diterima" as const) : ("diajukan" as const),
      })),
    )
    .returning({ id: products.id });
  return rows.map(({ id }) => id);
}

type Paper = {
  stage: Awaited<ReturnType<typeof cast>>;
  productId: string;
  kind: string;
  date: string;
  roll: (sides: number) => number;
};
let serial = 0;

/** Most are verified and confirmed; some begin later, some wait, some are not confirmed for the product. */
async function addPaper(tx: Tx, { stage, productId, kind, date, roll }: Paper) {
  const number = `${kind}-${++serial}`;
  const isEndless = ["nib", "halal"].includes(kind) && roll(4) > 0;
  const issuedOn = plus(date, roll(5) === 0 ? roll(40) : -roll(100) - 1);
  const [document] = await tx
    .insert(documents)
    .values({
      businessId: stage.business.id,
      kind,
      typedNumber: number,
      number,
      issuedOn: serial % 6 ? issuedOn : null,
      expiresOn: isEndless ? null : plus(issuedOn, 101 + roll(380)),
      state: roll(8) === 0 ? "tercatat" : "terverifikasi",
    })
    .returning();
  const isConfirmed = roll(8) > 0;
  await tx.insert(documentProducts).values({
    documentId: String(document?.id),
    productId,
    confirmedBy: isConfirmed ? stage.verifier.userId : null,
    confirmedAt: isConfirmed ? new Date() : null,
  });
}

/** How long a kind holds changes on the day, or a week later; for a while nobody can say of an undated paper when it ends. */
async function newKindRow(tx: Tx, { admin }: Awaited<ReturnType<typeof cast>>, date: string, day: number) {
  const kind = ["halal", "nib", "slhs"][day % 3] ?? "nib";
  const [before] = await tx.select().from(kindRules).where(eq(kindRules.kind, kind)).limit(1);
  if (!before) throw new Error("A kind without a row.");
  const { id: _, createdAt: __, ...said } = before;
  const validMonths = [3, null, 12][day % 4] ?? null;
  await tx
    .insert(kindRules)
    .values({ ...said, validMonths, validFrom: plus(date, day % 2 ? 7 : 0), createdBy: admin.userId });
}

type Give = (productId: string, kind: string, date: string) => Promise<void>;

/** One accepted product without a verdict is given every kind of paper that its class may have. */
async function renewOne(tx: Tx, date: string, give: Give, roll: (sides: number) => number) {
  const lacking = await tx
    .select({ id: products.id, classCode: products.classCode })
    .from(productVerdicts)
    .innerJoin(products, eq(products.id, productVerdicts.productId))
    .where(and(eq(productVerdicts.complete, false), eq(products.state, "diterima")))
    .orderBy(products.slug);
  const chosen = lacking[roll(lacking.length)];
  if (!chosen) return;
  for (const kind of kinds) {
    const isForbidden = kind === "pirt" && chosen.classCode === "pangan_dingin";
    if (!isForbidden) await give(chosen.id, kind, date);
  }
  await refreshVerdicts(tx, [chosen.id], date);
}

async function withdrawOne(tx: Tx, date: string, roll: (sides: number) => number) {
  const verified = await tx
    .select({ id: documents.id, productId: documentProducts.productId })
    .from(documents)
    .innerJoin(documentProducts, eq(documentProducts.documentId, documents.id))
    .where(and(eq(documents.state, "terverifikasi"), isNotNull(documentProducts.confirmedAt)))
    .orderBy(documents.number);
  const chosen = verified[roll(verified.length)];
  if (!chosen) return;
  await tx.update(documents).set({ state: "dicabut" }).where(eq(documents.id, chosen.id));
  await refreshVerdicts(tx, [chosen.productId], date);
}

async function newRule(tx: Tx, { admin }: Paper["stage"], date: string, day: number, roll: (sides: number) => number) {
  const levels = ["wajib", "saran", "tidak_perlu"] as const;
  const input = {
    classCode: classes[day % classes.length] ?? "batik_fesyen",
    kind: ["slhs", "merek", "halal"][roll(3)] ?? "slhs",
    level: levels[roll(3)] ?? "wajib",
    alternatives: [],
    validFrom: plus(date, roll(20)),
    source: `Aturan uji hari ke-${day}`,
  };
  await changeRequirement(admin, input, tx, date);
}

/** Every stored verdict against that of the day; answers how many are complete. */
async function compare(tx: Tx, ids: string[], date: string) {
  const rows = await tx.select().from(productVerdicts);
  const stored = new Map(rows.map((row) => [row.productId, row]));
  const verdicts = await computeVerdicts(ids, date, tx);
  for (const [id, verdict] of verdicts) {
    const { complete, holdsUntil, rules, turnsOn } = verdict;
    const row = stored.get(id) ?? ({} as (typeof rows)[number]);
    const reasons = complete ? [] : missingPermits(verdict);
    const kept = { complete, holdsUntil, rules, turnsOn, reasons, ...lackingKinds(verdict) };
    expect({ date, ...row }).toMatchObject({ date, ...kept });
    expect(row.completeSince !== null).toBe(complete);
  }
  await helpWhereItIsNeeded(tx, date);
  return [...verdicts.values()].filter(({ complete }) => complete).length;
}

/** A case is open wherever a permit is missing, and nowhere but where one is missing or waits. */
async function helpWhereItIsNeeded(tx: Tx, date: string) {
  const [odd] = await tx.execute<{ unhelped: number; needless: number }>(sql`
    with needs as (select p.business_id, unnest(v.missing) as kind, true as is_missing from products p
        join product_verdicts v on v.product_id = p.id where p.state <> 'draf'
      union select p.business_id, unnest(v.waiting), false from products p
        join product_verdicts v on v.product_id = p.id where p.state <> 'draf'),
      cases as (select business_id, kind from assistance_cases where closed_at is null)
    select (select count(*)::int from needs n where n.is_missing
        and not exists (select from cases c where c.business_id = n.business_id and c.kind = n.kind)) as unhelped,
      (select count(*)::int from cases c
        where not exists (select from needs n where c.business_id = n.business_id and c.kind = n.kind)) as needless`);
  expect({ date, ...odd }).toEqual({ date, unhelped: 0, needless: 0 });
}

/** Each band of each document at most once, the ones nearer its end later; losses never open twice at a time. */
async function everythingOnce(tx: Tx) {
  const told = await tx.select().from(notices);
  const keys = told.map(({ userId, role, kind, subject, period, event }) =>
    [userId ?? role, kind, subject, period, event].join(" "),
  );
  expect(new Set(keys).size).toBe(keys.length);
  const kindsTold = new Set(told.map(({ kind }) => kind));
  expect(kindsTold.size).toBe(15);
  const losses = await tx.select().from(verdictLosses).orderBy(verdictLosses.productId, verdictLosses.lostOn);
  expect(losses.length).toBeGreaterThan(10);
  expect(losses.some(({ regainedOn }) => regainedOn)).toBe(true);
  for (const [i, loss] of losses.entries()) {
    const next = losses[i + 1];
    if (next?.productId === loss.productId) expect(String(loss.regainedOn) <= next.lostOn).toBe(true);
  }
}
