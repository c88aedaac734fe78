import { sql } from "drizzle-orm";
import type { Bench, Figure } from "../parts/bench/bench";

class Undo extends Error {}

export const bench: Bench = {
  about: "pemeriksaan harian: semua dinilai, tak ada yang berubah, dan aturan baru yang menggugurkan semuanya",
  baseline: "tidak ada; batasnya 60 detik",
  run: async ({ url }) => {
    process.env.DATABASE_URL = url; // before db/client is loaded
    const [{ connection, db }, { runDay }] = await Promise.all([
      import("@/db/client"),
      import("@/domain/legalitas/run-day"),
    ]);
    const day = async (what: string, tx: Parameters<typeof runDay>[2] = db): Promise<Figure> => {
      const started = performance.now();
      const { judged, changed } = await runDay({ kind: "system", job: "harian" }, undefined, tx);
      const spent = performance.now() - started;
      return { what: `${what}: ${judged} dinilai, ${changed} berubah`, p50: spent, p99: spent };
    };
    await connection`analyze`;
    await connection`update product_verdicts set turns_on = current_date`;
    const figures = [await day("Semua produk"), await day("Sekali lagi")];
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
