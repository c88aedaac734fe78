import { connection } from "@/db/client";
import type { Figure } from "./bench";
import { percentile } from "./percentile";

const times = 30;
const baseline = "select 1";

type Questions = Record<string, () => Promise<unknown>>;

/** Asks each question thirty times in turn with `select 1` through the same driver; how long each takes in milliseconds. */
export async function timeQuestions(questions: Questions): Promise<Figure[]> {
  const asked: Questions = { [baseline]: () => connection`select 1`, ...questions };
  const samples = new Map(Object.keys(asked).map((what) => [what, [] as number[]]));
  for (const question of Object.values(asked)) await question();
  for (let time = 1; time <= times; time++) {
    for (const [what, question] of Object.entries(asked)) {
      const started = performance.now();
      await question();
      samples.get(what)?.push(performance.now() - started);
    }
  }
  const base = percentile(samples.get(baseline) ?? [], 0.5);
  return [...samples].map(([what, spent]) => {
    const p50 = percentile(spent, 0.5);
    return { what, p50, p99: percentile(spent, 0.99), ...(what !== baseline && { ratio: p50 / base }) };
  });
}

/** The same, and leaves the database when it is done. */
export async function ask(questions: Questions): Promise<Figure[]> {
  const figures = await timeQuestions(questions);
  await connection.end({ timeout: 1 });
  return figures;
}
