import { sql } from "drizzle-orm";
import type { Bench, Figure } from "../parts/bench/bench";

class Undo extends Error {}

export const bench: Bench = {
  about:
    "antrean kurasi dan usaha dengan 50 produk dan 200 dokumen (batas 100 ms), lalu pemeriksaan harian (batas 60 detik)",
  baseline: "select 1 lewat sambungan yang sama",
  run: async ({ url }) => {
    process.env.DATABASE_URL = url; // before db/client is loaded
    const [{ connection, db }, { runDay }, { timeQuestions }, { withLargeBusiness }, { businessQuestions }, queue] =
      await Promise.all([
        import("@/db/client"),
        import("@/domain/legalitas/run-day"),
        import("../parts/bench/ask"),
        import("../parts/bench/large-business"),
        import("../parts/bench/business-questions"),
        import("../parts/bench/curation-questions"),
      ]);
    const day = async (what: string, tx: Parameters<typeof runDay>[2] = db): Promise<Figure> => {
      const started = performance.now();
      const { judged, changed } = await runDay({ kind: "system", job: "harian" }, undefined, tx);
      const spent = performance.now() - started;
      return { what: `${what}: ${judged} dinilai, ${changed} berubah`, p50: spent, p99: spent };
    };
    await connection`analyze`;
    const asked = await timeQuestions(await queue.curationQuestions());
    const business = await withLargeBusiness(async (tx, id) => {
      const [, ...figures] = await timeQuestions(businessQuestions(queue.head, id, tx));
      return figures;
    });
    await connection`update product_verdicts set turns_on = current_date`;
    const figures = [...asked, ...business, await day("Semua produk"), await day("Sekali lagi")];
    await db
      .transaction(async (tx) => {
        await tx.execute(sql`update requirement_rules set valid_to = current_date where kind = 'merek'`);
        await tx.execute(sql`insert into requirement_rules (id, class_code, kind, level, valid_from, source)
          select gen_random_uuid(), code, 'merek', 'wajib', current_date, 'Pengukuran' from product_classes`);
        figures.push(await day("Aturan baru menggugurkan semua", tx));
        throw new Undo();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Undo)) throw error;
      });
    const [{ ask }, { deskQuestions }] = await Promise.all([
      import("../parts/bench/ask"),
      import("../parts/bench/desk-questions"),
    ]);
    return [...figures, ...(await ask(await deskQuestions()))];
  },
};
