import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Db, Tx } from "@/db/client";
import { stockLevels } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { changesOfBatch } from "../consignments/changes-of-batch";
import { listLosses } from "../consignments/list-losses";
import { rowsOfBatch } from "../consignments/rows-of-batch";
import { Refused } from "../errors";
import { findUnfitRow } from "./find-unfit-row";
import { type Shelf, testingShelf } from "./testing-shelf";
import { steps } from "./testing-steps";

const runs = Number(process.env.RUNS ?? 100);
const verbs = Object.keys(steps);
const step = fc.record({
  what: fc.constantFrom(...verbs, "jual", "bayar"),
  which: fc.nat(20),
  quantity: fc.integer({ min: 1, max: 6 }),
  isGreedy: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
});

type Drawn = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** By sums of its own, straight from the rows: an owner is whose batch it is, wherever else a name stands. */
async function holds(tx: Db, { head, owners }: Shelf) {
  expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  for (const { onHand } of await tx.select().from(stockLevels)) expect(onHand).toBeGreaterThanOrEqual(0);
  for (const { businessId } of owners) {
    const [own] = await tx.execute<Record<string, number>>(sql`
      with lines as (select l.* from sale_lines l join batches b on b.id = l.batch_id where b.business_id = ${businessId}),
      theirs as (select s.*, exists (select from payouts p where p.settlement_id = s.id) as is_paid
        from settlements s where s.business_id = ${businessId})
      select (select coalesce(sum(amount - cut_amount), 0) from lines)::int as sold,
        (select coalesce(sum(amount), 0) from owner_adjustments where business_id = ${businessId})::int as borne,
        (select coalesce(sum(p.amount), 0) from payouts p join theirs s on s.id = p.settlement_id)::int as paid,
        (select coalesce(sum(net), 0) from theirs where not is_paid)::int as settled,
        (select coalesce(sum(amount - cut_amount), 0) from lines l where not exists (
          select from settlement_lines s where s.sale_line_id = l.id))::int
          + (select coalesce(sum(amount), 0) from owner_adjustments a where a.business_id = ${businessId} and not exists (
          select from settlement_lines s where s.adjustment_id = a.id))::int as open`);
    const { sold = 0, borne = 0, paid = 0, settled = 0, open = 0 } = own ?? {};
    expect(open + settled + paid).toBe(sold + borne);
    expect(borne).toBe((await listLosses(head, { businessId }, {}, tx)).sums.office);
  }
  const [all] = await tx.execute<Record<string, number>>(sql`select
    (select count(*) from sale_lines l join batches b on b.id = l.batch_id
      where l.business_id <> b.business_id or l.owner_amount <> l.amount - l.cut_amount)::int as strangers,
    (select count(*) from settlement_lines x join settlements s on s.id = x.settlement_id
      left join sale_lines l on l.id = x.sale_line_id left join owner_adjustments a on a.id = x.adjustment_id
      where s.business_id is distinct from coalesce(l.business_id, a.business_id)
        or x.amount is distinct from coalesce(l.owner_amount, a.amount))::int as mixed,
    (select count(*) from settlement_lines x join sale_lines l on l.id = x.sale_line_id
      join discrepancies d on d.sale_line_id = coalesce(l.corrects_line_id, l.id) and d.kind = 'harga'
      where not exists (select from discrepancy_resolutions r where r.discrepancy_id = d.id and r.seq < x.seq))::int as held,
    (select count(*) from batches b join stock_levels l on l.batch_id = b.id cross join lateral ${changesOfBatch} c
      where c.received - c.sold + (select sum(value::int) from json_each_text(c.changes)) <> l.on_hand)::int as odd,
    (select count(*) from batches b join stock_levels l on l.batch_id = b.id cross join lateral (
      select sum(r.quantity) over (order by r.seq, r.turn) as left_there from ${rowsOfBatch} r) r
      where r.left_there < 0)::int as below,
    (select count(*) - count(distinct coalesce(sale_line_id, adjustment_id)) from settlement_lines)::int as twice,
    (select coalesce(sum(quantity), 0) from batches)::int as left,
    (select coalesce(sum(on_hand), 0) from stock_levels)::int as on_hand,
    (select coalesce(sum(quantity), 0) from sale_lines)::int as units_sold,
    (select coalesce(sum(quantity), 0) from discrepancies where kind = 'kurang')::int as missing,
    (select coalesce(-sum(quantity), 0) from stock_movements
      where kind in ('retur', 'musnah', 'opname', 'selisih'))::int as gone`);
  const {
    strangers,
    mixed,
    held,
    odd,
    below,
    twice,
    left = 0,
    on_hand = 0,
    units_sold = 0,
    missing = 0,
    gone = 0,
  } = all ?? {};
  const wrong = { strangers, mixed, held, odd, below, twice };
  expect(wrong).toEqual({ strangers: 0, mixed: 0, held: 0, odd: 0, below: 0, twice: 0 });
  expect(on_hand).toBe(left - (units_sold - missing) - gone);
}

/** Plays a sequence, and says which of its steps did something. */
async function play(tx: Tx, shelf: Shelf, sequence: Drawn[]) {
  const done: string[] = [];
  for (const { what, ...how } of sequence) {
    try {
      const answer = await tx.transaction(async (tx) => steps[what]?.(tx, shelf, how));
      if (answer !== false) done.push(what);
    } catch (error) {
      if (!(error instanceof Refused)) throw error; // a rule that says no changes nothing
    }
  }
  return done;
}

test(
  "any sequence keeps: stock is the sum and never below nothing; each owner is owed and paid what of theirs was sold",
  { timeout: 300_000 },
  () =>
    rolledBack(async (tx) => {
      const shelf = await testingShelf(tx);
      const tried: string[] = [];
      const done: string[] = [];
      const sequences = fc.array(step, { minLength: 10, maxLength: 30, size: "max" });
      const property = fc.asyncProperty(sequences, (sequence) =>
        rolledBack(async (tx) => {
          tried.push(...sequence.map(({ what }) => what));
          done.push(...(await play(tx, shelf, sequence)));
          await holds(tx, shelf);
        }, tx),
      );
      await fc.assert(property, { numRuns: runs });
      const times = (all: string[], verb: string) => all.filter((one) => one === verb).length;
      // A verb that refuses whatever comes would keep every sum.
      for (const verb of verbs) expect(times(done, verb), verb).toBeGreaterThan(times(tried, verb) / 4);
      expect(done.length).toBeGreaterThan(runs * 13);
    }),
);
