import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pass } from "node:timers/promises";
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { answered } from "@/app/_request/respond";
import { takeSale } from "@/app/api/sync/penjualan/take-sale";
import { db } from "@/db/client";
import { consigned, day, leave } from "@/db/seed/consigned";
import { findUnfitRow } from "@/domain/stock/find-unfit-row";
import { readShelf } from "@/domain/stock/read-shelf";
import { fileStore } from "./file-store";
import { makeSale } from "./make-sale";
import { sendSales } from "./send-sales";
import type { TillStore } from "./store";

const runs = Number(process.env.RUNS ?? 1_000);
/** Devices at one time. */
const beside = 4;
const folder = mkdtempSync(join(tmpdir(), "kasir-"));
let stage: Awaited<ReturnType<typeof consigned>>;
let shelf: Awaited<ReturnType<typeof readShelf>>["batches"];

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${day}T03:00:00Z`) });
  stage = await db.transaction(async (tx) => {
    const set = await consigned(tx, { quantity: 100_000 });
    await leave(tx, set, { quantity: 1 });
    return set;
  });
  shelf = (await readShelf(stage.clerk, stage.gallery.id)).batches.map((batch) => ({ ...batch, onHand: 9 })); // as last seen
});
afterAll(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

class Killed extends Error {}

/** What becomes of a message and of its answer; `asleep` is a tab that the browser lets hear it half a minute later. */
const luck = fc.constantFrom("arrives", "arrives", "lost", "answer lost", "late", "twice", "server down", "asleep");
const step = fc.record({
  what: fc.constantFrom("sell", "sell", "sell", "send"),
  tab: fc.nat(1),
  batch: fc.nat(1),
  quantity: fc.integer({ min: 1, max: 3 }),
  /** After so many touches of store or network the tab is dead; most live on. */
  life: fc.oneof({ weight: 3, arbitrary: fc.constant(99) }, { weight: 2, arbitrary: fc.nat(5) }),
  together: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
type Luck = typeof luck extends fc.Arbitrary<infer T> ? T : never;

const post = answered((request) => takeSale(request, async () => stage.clerk));
const serve = (init?: RequestInit) =>
  post(new Request("http://localhost/api/sync/penjualan", { method: "POST", body: init?.body ?? null }));

/** A network that loses, delays, repeats and reorders, and a server that dies before or after it has written. */
function network(chances: readonly Luck[]) {
  const late: RequestInit[] = [];
  let asked = 0;
  const send: typeof fetch = async (_, init = {}) => {
    const road = chances[asked++ % chances.length];
    if (road === "lost") throw new TypeError("network");
    if (road === "server down") return new Response("<html>", { status: 502 });
    if (road === "late") {
      late.push(init);
      throw new DOMException("silence", "TimeoutError");
    }
    const answer = await serve(init);
    if (road === "twice") return serve(init);
    if (road === "answer lost") throw new TypeError("network");
    if (road === "asleep") {
      vi.setSystemTime(Date.now() + 30_000);
      await pass(10);
    }
    for (const message of late.splice(0)) await serve(message); // overtaken by this one
    return answer;
  };
  return { send, arriveAll: () => Promise.all(late.splice(0).map(serve)) };
}

/** A tab that dies at its n-th touch of the world: what it awaited is lost, what it wrote stays. */
function mortal(store: TillStore, send: typeof fetch, life: number) {
  let touched = 0;
  const touch = () => {
    if (touched++ >= life) throw new Killed();
  };
  const touching = async <R>(work: () => Promise<R>) => {
    touch();
    const answer = await work();
    touch();
    return answer;
  };
  const frail: TillStore = {
    keep: (...asked) => touching(() => store.keep(...asked)),
    unsent: (...asked) => touching(() => store.unsent(...asked)),
    change: (...asked) => touching(() => store.change(...asked)),
    takeBack: (...asked) => touching(() => store.takeBack(...asked)),
    forgetSentBefore: (...asked) => touching(() => store.forgetSentBefore(...asked)),
    shelf: (...asked) => touching(() => store.shelf(...asked)),
    keepShelf: (...asked) => touching(() => store.keepShelf(...asked)),
  };
  const asked: typeof fetch = (url, init) => {
    if (!init?.body) return Promise.reject(new TypeError("the shelf is not renewed here"));
    return touching(() => send(url, init));
  };
  return { store: frail, send: asked };
}

async function live(steps: readonly Step[], chances: readonly Luck[]) {
  const path = join(folder, `${v7()}.db`);
  const tabs = [fileStore(path), fileStore(path)] as const;
  const { userId } = stage.clerk;
  const placeId = stage.gallery.id;
  await tabs[0].keepShelf({
    placeId,
    userId,
    place: "",
    shiftId: stage.shiftId,
    packed: JSON.stringify(shelf),
    fetchedAt: 0,
  });
  const { send, arriveAll } = network(chances);
  const made: string[] = [];
  const refused: string[] = [];

  const take = async ({ what, tab, batch, quantity, life }: Step) => {
    const device = mortal(tabs[tab === 0 ? 0 : 1], send, life);
    if (what === "send") return sendSales(userId, undefined, device);
    const { id: batchId = "", product = "" } = shelf[batch] ?? {};
    const line = { quantity, unitPrice: 15_000 };
    const id = v7();
    const sale = { id, placeId, shiftId: stage.shiftId, method: "qris" as const, soldAt: new Date().toISOString() };
    const lines = [{ id: v7(), batchId, ...line }];
    const outcome = await makeSale({ userId, sale: { ...sale, lines }, receipt: [{ product, ...line }], day }, device);
    ("sale" in outcome ? made : refused).push(id);
  };
  const survive = (step: Step) =>
    take(step).catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    });
  let going: Promise<unknown>[] = [];
  for (const one of steps) {
    vi.setSystemTime(Date.now() + 1_000);
    going.push(survive(one));
    if (one.together) {
      await pass(4); // into the middle of it
      continue;
    }
    await Promise.all(going);
    going = [];
  }
  await Promise.all(going);

  // In the evening there is network again, in whatever order the last messages come.
  vi.setSystemTime(Date.now() + 60_000);
  const device = { store: tabs[1], send: (_: unknown, init?: RequestInit) => serve(init) };
  for (let again = 0; again < 500 && (await tabs[1].unsent(userId)).length > 0; again++) {
    await sendSales(userId, undefined, device);
    await pass(2); // another tab may be sending: then it is tried again
  }
  await arriveAll();
  return { made, refused, kept: tabs[0].all() };
}

async function onServer(ids: readonly string[]) {
  const rows = await db.execute<{ id: string; lines: number; units: number; moved: number }>(sql`
    select s.id, count(l.id)::int as lines, sum(l.quantity)::int as units, (
      select coalesce(-sum(m.quantity), 0) from stock_movements m join sale_lines x on x.id = m.sale_line_id
      where x.sale_id = s.id)::int + (
      select coalesce(sum(d.quantity), 0) from discrepancies d join sale_lines x on x.id = d.sale_line_id
      where x.sale_id = s.id and d.kind = 'kurang')::int as moved
    from sales s join sale_lines l on l.sale_id = s.id
    where s.id in ${[...ids, v7()]} group by s.id`);
  return [...rows];
}

const life = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 6 }),
  chances: fc.array(luck, { minLength: 1, maxLength: 8 }),
});

async function comesRight({ steps, chances }: typeof life extends fc.Arbitrary<infer T> ? T : never) {
  const { made, refused, kept } = await live(steps, chances);
  const ids = kept.map(({ id }) => id);
  expect(kept.filter(({ sentAt }) => !sentAt)).toEqual([]);
  expect(ids).toEqual(expect.arrayContaining(made));
  const rows = await onServer([...ids, ...refused]);
  expect(rows.map(({ id }) => id).sort()).toEqual(ids.sort());
  for (const row of rows) expect(row).toMatchObject({ lines: 1, moved: row.units });
  return rows.length;
}

test(`${runs} days of bad luck: what was sold is on the server, once, and what was refused is not`, {
  timeout: 300_000,
}, async () => {
  let sold = 0;
  const days = fc.asyncProperty(fc.array(life, { minLength: beside, maxLength: beside }), async (lives) => {
    for (const sales of await Promise.all(lives.map(comesRight))) sold += sales;
  });
  await fc.assert(days, { numRuns: Math.ceil(runs / beside) });
  expect(sold).toBeGreaterThan(runs);
  expect((await findUnfitRow()).unfit).toBeUndefined();
});
