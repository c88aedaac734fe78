import type { Bench, Figure } from "../parts/bench/bench";

export const bench: Bench = {
  about: "pemeriksaan harian atas semua produk: sekali menilai semuanya, sekali tanpa ada yang berubah",
  baseline: "tidak ada; batasnya 60 detik",
  run: async ({ url }) => {
    process.env.DATABASE_URL = url; // before db/client is loaded
    const [{ connection }, { runDay }] = await Promise.all([
      import("@/db/client"),
      import("@/domain/legalitas/run-day"),
    ]);
    const day = async (what: string): Promise<Figure> => {
      const started = performance.now();
      const { judged, changed } = await runDay({ kind: "system", job: "harian" });
      const spent = performance.now() - started;
      return { what: `${what}: ${judged} dinilai, ${changed} berubah`, p50: spent, p99: spent };
    };
    await connection`analyze`;
    await connection`update product_verdicts set turns_on = current_date`;
    const figures = [await day("Semua produk"), await day("Sekali lagi")];
    await connection.end({ timeout: 1 });
    return figures;
  },
};
