// npm run harian: what the day brings, now. Also for a server whose worker is off (WORKER=off), from its own clock.
import { connection } from "@/db/client";
import { runDay } from "@/domain/legalitas/run-day";

try {
  const { judged, changed, reminded } = await runDay({ kind: "system", job: "harian" });
  console.log(`${judged} produk dinilai ulang, ${changed} berubah, ${reminded} pemberitahuan masa berlaku.`);
} finally {
  await connection.end();
}
