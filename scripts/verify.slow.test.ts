import { spawnSync } from "node:child_process";
import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { consigned, day } from "@/db/seed/consigned";
import { recordSale } from "@/domain/sales/record-sale";

type Row = { id: string; seq: number };

function verify() {
  const tsFlags = ["--conditions=react-server", "--import", "tsx"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...tsFlags, "scripts/verify.ts"], {
    encoding: "utf8",
    env: process.env,
  });
  return { status, says: stdout + stderr };
}

/** What only somebody who holds the database can do: the triggers that guard the ledger rest. */
const behindTriggers = (...statements: ReturnType<typeof sql>[]) =>
  db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`set local timezone = 'UTC'`);
    for (const statement of statements) await tx.execute(statement);
  });

let lines: Row[];

beforeAll(async () => {
  await db.transaction(async (tx) => {
    const { clerk, gallery, shiftId, batch } = await consigned(tx);
    const now = new Date(`${day}T03:00:00Z`);
    for (let i = 0; i < 4; i++) {
      const sold = [{ id: v7(), batchId: batch.id, quantity: 1, unitPrice: 15_000 }];
      const sale = { id: v7(), placeId: gallery.id, shiftId, method: "qris" as const, soldAt: now, lines: sold };
      await recordSale(clerk, sale, { offline: false, now }, tx);
    }
  });
  lines = [...(await db.execute<Row>(sql`select id, seq::int as seq from sale_lines order by seq`))];
});

test("a ledger that nobody touched is whole", { timeout: 60_000 }, () => {
  const { status, says } = verify();
  expect(says).toContain("Buku besar utuh");
  expect(status).toBe(0);
});

test("of several rows that a superuser changed, the first is named with its table and number", {
  timeout: 60_000,
}, async () => {
  const [, second, third] = lines;
  const keep = (
    by: number,
  ) => sql`update sale_lines set cut_amount = cut_amount + ${by}, owner_amount = owner_amount - ${by}
    where id in (${third?.id}, ${second?.id})`;
  await behindTriggers(keep(1));
  const { status, says } = verify();
  expect(says).toContain(`Buku besar TIDAK utuh. Baris pertama yang tidak cocok:\n  sale_lines ${second?.id}`);
  expect(says).toContain(`urutan ${second?.seq}`);
  expect(status).toBe(1);
  await behindTriggers(keep(-1));
  expect(verify().status).toBe(0);
});

test("a row changed with a hash made anew is found by the row after it, which says that it may be the one before", {
  timeout: 60_000,
}, async () => {
  const [, second] = lines;
  const { seq } = second ?? { seq: 0 };
  const kept = [...(await db.execute<{ hash: string }>(sql`select hash from sale_lines where seq = ${seq}`))];
  const [before] = await db.execute<{ hash: string }>(sql`
    select hash from (select seq, hash from sales union all select seq, hash from stock_movements
      union all select seq, hash from sale_lines) e where seq = ${seq - 1}`);
  await behindTriggers(
    sql`update sale_lines set cut_amount = 1, owner_amount = amount - 1 where seq = ${seq}`,
    sql`update sale_lines l set hash = ledger_hash(${before?.hash}, seq,
      jsonb_populate_record(l, '{"seq": 0, "hash": ""}')::text) where seq = ${seq}`,
  );
  const { status, says } = verify();
  expect(says).toContain(`urutan ${seq + 1}`);
  expect(says).toContain("Baris ini atau baris tepat sebelumnya");
  expect(status).toBe(1);
  await behindTriggers(
    sql`update sale_lines set cut_amount = 0, owner_amount = amount, hash = ${kept[0]?.hash} where seq = ${seq}`,
  );
  expect(verify().status).toBe(0);
});
