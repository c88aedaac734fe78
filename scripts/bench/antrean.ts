import type { Bench } from "../parts/bench/bench";

export const bench: Bench = {
  about: "kueri halaman dinas, satu per satu, 30 kali",
  baseline: "select 1 lewat sambungan yang sama",
  run: async ({ url }) => {
    process.env.DATABASE_URL = url; // before db/client is loaded
    const { ask } = await import("../parts/bench/ask");
    const { officeQuestions } = await import("../parts/bench/office-questions");
    const { deskQuestions } = await import("../parts/bench/desk-questions");
    return ask({ ...officeQuestions(), ...(await deskQuestions()) });
  },
};
