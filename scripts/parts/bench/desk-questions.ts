import { getCheckDesk } from "@/domain/legalitas/get-check-desk";
import { listWaiting } from "@/domain/legalitas/list-waiting";
import { countWaitingAges } from "@/domain/legalitas/statistics/count-waiting-ages";
import { listDecided } from "@/domain/legalitas/statistics/list-decided";
import { readStatistics } from "@/domain/legalitas/statistics/read-statistics";
import type { Person } from "@/domain/policy";
import { addDays } from "@/lib/day-steps";
import { today } from "@/lib/today";

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
  const month = { from: addDays(today(), -29), to: today() };
  return {
    "Antrean, halaman pertama": () => listWaiting(verifier),
    "Antrean, halaman kedua": () => listWaiting(verifier, { after: next }),
    "Antrean, satu jenis": () => listWaiting(verifier, { filter: { kind: "halal" } }),
    "Antrean, lewat target": () => listWaiting(verifier, { filter: { isLate: true } }),
    "Antrean, nomor ganda": () => listWaiting(verifier, { filter: { isShared: true } }),
    "Antrean, menunggu 8–14 hari": () => listWaiting(verifier, { filter: { age: "8-14" } }),
    "Meja periksa, satu dokumen": () => getCheckDesk(verifier, first.id),
    "Statistik 30 hari": () => Promise.all([readStatistics(verifier, month), countWaitingAges(verifier)]),
    "Keputusan 30 hari, halaman pertama": () => listDecided(verifier, month),
  };
}
