// npm run harian: what the day brings, now. Also for a server whose worker is off (WORKER=off), from its own clock.
import { connection } from "@/db/client";
import { sweepUploads } from "@/domain/files/sweep-uploads";
import { runDay } from "@/domain/legalitas/run-day";
import { watchPlaces } from "@/domain/openings/watch-places";

try {
  const daily = { kind: "system", job: "harian" } as const;
  const { judged, changed, reminded } = await runDay(daily);
  const { expiring, closed } = await watchPlaces(daily);
  const { swept } = await sweepUploads(daily);
  console.log(
    `${judged} produk dinilai ulang, ${changed} berubah, ${reminded} pemberitahuan masa berlaku, ${swept} kiriman usang dibuang, ${expiring} batch mendekati kedaluwarsa, ${closed} tempat tidak buka sesuai rencana.`,
  );
} finally {
  await connection.end();
}
