import postgres from "postgres";
import { migrateDatabase } from "@/db/migrate";
import { type BulkSize, seedBulk } from "@/db/seed/bulk";
import { measureFilling } from "@/db/seed/bulk/filling";
import { Refused } from "@/domain/errors";
import { say, step } from "./progress";

const spelled = (n: number) => n.toLocaleString("id-ID");

/** Brings a database to the newest schema and fills it up to a size, telling how fast; real data stops it. */
export async function fillDatabase(url: string, size: BulkSize, { isForced = false } = {}) {
  await migrateDatabase(url);
  const sql = postgres(url, { max: 1, max_lifetime: null, onnotice: () => {} });
  try {
    const { real } = await measureFilling(sql);
    if (real > 0 && !isForced) throw new Refused(refusal(real));
    await step(`Mengisi sampai ${spelled(size.businesses)} usaha dan ${spelled(size.products)} produk`, () =>
      seedBulk(sql, size, ({ what, rows, of, perSecond }) =>
        say(`  ${what}: ${spelled(rows)} dari ${spelled(of)}, ${spelled(perSecond)} per detik`),
      ),
    );
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function refusal(real: number) {
  return (
    `Basis data ini sudah berisi ${spelled(real)} usaha yang bukan data rekaan, jadi tidak diisi.\n` +
    "Pakai basis data lain (DATA_DIR=.data-ukur npm run seed -- …), atau tambahkan --ya bila memang dimaksudkan."
  );
}
