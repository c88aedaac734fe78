import type { Bench } from "../parts/bench/bench";

export const bench: Bench = {
  about: "kueri halaman etalase, satu per satu, 30 kali",
  baseline: "select 1 lewat sambungan yang sama",
  run: async ({ url }) => {
    process.env.DATABASE_URL = url; // before db/client is loaded
    const { ask } = await import("../parts/bench/ask");
    const { storefrontQuestions } = await import("../parts/bench/storefront-questions");
    return ask(await storefrontQuestions());
  },
};
