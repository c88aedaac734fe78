import { connection } from "@/db/client";
import { getCheckDesk } from "@/domain/legalitas/get-check-desk";
import { listWaiting } from "@/domain/legalitas/list-waiting";
import { countWaitingAges } from "@/domain/legalitas/statistics/count-waiting-ages";
import { listDecided } from "@/domain/legalitas/statistics/list-decided";
import { readStatistics } from "@/domain/legalitas/statistics/read-statistics";
import type { Person } from "@/domain/policy";

const verifier: Person = {
  kind: "person",
  userId: "00000000-0000-7000-8000-000000000000",
  name: "Pengukur",
  grants: [{ role: "verifikator", scopeKind: "office", scopeId: "dinas" }],
};

/** What the pages of the legalitas section ask: the queue and its parts, one document at the desk, the statistics. */
export async function deskQuestions(): Promise<Record<string, () => Promise<unknown>>> {
  const { rows, next } = await listWaiting(verifier);
  const [first] = rows;
  if (!first) throw new Error("Nothing waits in this database: fill it with `npm run seed` first.");
  const [busiest] = await connection<{ from: string; to: string }[]>`
    select date_trunc('month', decided_at)::date::text as from,
      (date_trunc('month', decided_at) + interval '1 month - 1 day')::date::text as to
    from document_decisions group by 1, 2 order by count(*) desc limit 1`;
  if (!busiest) throw new Error("Basis data ini tidak berisi keputusan.");
  return {
    "Antrean, halaman pertama": () => listWaiting(verifier),
    "Antrean, halaman kedua": () => listWaiting(verifier, { after: next }),
    "Antrean, satu jenis": () => listWaiting(verifier, { filter: { kind: "halal" } }),
    "Antrean, lewat target": () => listWaiting(verifier, { filter: { isLate: true } }),
    "Antrean, nomor ganda": () => listWaiting(verifier, { filter: { isShared: true } }),
    "Antrean, menunggu 8–14 hari": () => listWaiting(verifier, { filter: { age: "8-14" } }),
    "Meja periksa, satu dokumen": () => getCheckDesk(verifier, first.id),
    "Statistik, bulan tersibuk": () => Promise.all([readStatistics(verifier, busiest), countWaitingAges(verifier)]),
    "Keputusan bulan itu, halaman pertama": () => listDecided(verifier, busiest),
  };
}
