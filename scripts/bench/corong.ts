import type { Bench } from "../parts/bench/bench";

export const bench: Bench = {
  about: "kueri corong (batas 300 ms), pendampingan dan pencarian di loket (batas 100 ms), 30 kali",
  baseline: "select 1 lewat sambungan yang sama",
  run: async ({ url }) => {
    process.env.DATABASE_URL = url; // before db/client is loaded
    const [{ ask }, { helpQuestions }] = await Promise.all([
      import("../parts/bench/ask"),
      import("../parts/bench/help-questions"),
    ]);
    return ask(helpQuestions());
  },
};
