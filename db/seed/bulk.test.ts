import postgres from "postgres";
import { expect, test } from "vitest";
import { countPublic } from "@/domain/catalogue/count-public";
import { readCurationQueue, readDocumentQueue } from "@/domain/dashboard/read-queues";
import { readFunnel } from "@/domain/funnel/read-funnel";
import { computeVerdicts } from "@/domain/legalitas/compute-verdicts";
import type { Person } from "@/domain/policy";
import { today } from "@/lib/today";
import { db } from "../client";
import { seedBulk } from "./bulk";
import { measureFilling } from "./bulk/filling";

const head: Person = {
  kind: "person",
  userId: "00000000-0000-7000-8000-000000000000",
  name: "Pimpinan",
  grants: [{ role: "pimpinan", scopeKind: "office", scopeId: "dinas" }],
};

/** Bulk statements need one connection of their own; this file has a database to itself. */
async function withConnection<T>(work: (sql: postgres.Sql) => Promise<T>) {
  const sql = postgres(String(process.env.DATABASE_URL), { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

test("bulk data reaches the stated size, in parts or at once, and obeys the office's own rules", () =>
  withConnection(async (sql) => {
    for (const [businesses, products] of [
      [40, 50],
      [100, 250],
      [100, 250],
    ] as const) {
      await seedBulk(sql, { businesses, products }, () => {});
      expect(await measureFilling(sql)).toEqual({ businesses, products, real: 0 });
      expect(await countPublic()).toMatchObject({ products });
    }
    const funnel = await readFunnel(head);
    for (const { stage, here } of funnel) expect([stage, here > 0]).toEqual([stage, true]);
    expect((await readDocumentQueue(head)).count).toBeGreaterThan(0);
    expect((await readCurationQueue(head)).count).toBeGreaterThan(0);
    const wrong = await sql`
      select d.kind, d.number from documents d join kind_rules k using (kind) where d.number !~ k.pattern`;
    expect([...wrong]).toEqual([]);
    const stored = await sql<{ id: string; complete: boolean; until: string | null; rules: string[] }[]>`
      select product_id as id, complete, holds_until::text as until, rules from product_verdicts`;
    const computed = await computeVerdicts(
      stored.map(({ id }) => id),
      today(),
      db,
    );
    const judged = stored.map(({ id }) => ({ id, ...computed.get(id) }));
    expect(judged.map(({ id, complete, holdsUntil, rules }) => ({ id, complete, until: holdsUntil, rules }))).toEqual(
      stored.map((row) => ({ ...row })),
    );
  }));
