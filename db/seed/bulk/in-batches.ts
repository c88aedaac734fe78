import type { Sql } from "postgres";

export type Progress = { what: string; rows: number; of: number; perSecond: number };
export type Range = { from: number; to: number };
export type Say = (rows: number, of: number) => void;

const batch = 20_000;

/** Runs the work on a range of numbers, one transaction for each batch of them. */
export async function inBatches(
  sql: Sql,
  { from, to }: Range,
  say: Say,
  work: (tx: Sql, range: Range) => Promise<void>,
) {
  for (let first = from; first <= to; first += batch) {
    const last = Math.min(first + batch - 1, to);
    await sql.begin((tx) => work(tx as unknown as Sql, { from: first, to: last }));
    say(last - from + 1, to - from + 1);
  }
}

/** Tells of each batch with the speed so far. */
export function withProgress(what: string, say: (progress: Progress) => void): Say {
  const started = performance.now();
  return (rows, of) => say({ what, rows, of, perSecond: Math.round((rows * 1000) / (performance.now() - started)) });
}
