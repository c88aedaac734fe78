import type { Compared } from "./compare";
import { nameBatches } from "./name-batches";

export type Problems = { sentences: string[]; unexplained: string[] };

/** All that still keeps a count from being posted, a sentence each, and the batches whose reason is missing. */
export function problemsOf(rows: readonly Compared[], reasons: Readonly<Record<string, string>>): Problems {
  const uncounted = rows.filter(({ counted }) => counted === null);
  const again = rows.filter(({ needsRecount }) => needsRecount);
  const unexplained = rows.filter(
    ({ batchId, difference, needsRecount }) =>
      difference !== 0 && !needsRecount && (reasons[batchId] ?? "").trim().length < 5,
  );
  const sentences = [
    ...(rows.length === 0 ? ["Belum ada yang dihitung."] : []),
    ...named(uncounted, "batch belum dihitung"),
    ...named(again, "batch harus dihitung ulang karena selisihnya besar"),
    ...named(unexplained, "selisih belum diberi alasan (paling sedikit 5 huruf)"),
  ];
  return { sentences, unexplained: unexplained.map(({ batchId }) => batchId) };
}

function named(rows: readonly Compared[], what: string) {
  if (rows.length === 0) return [];
  return [`${rows.length} ${what}: ${nameBatches(rows)}.`];
}
