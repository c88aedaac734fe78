import { Time } from "@/components/ui/time";
import type { ListedVisit } from "@/domain/visits/list-visits";
import { outcomeWords } from "@/domain/visits/words";

export function MyVisits({ visits }: { visits: readonly ListedVisit[] }) {
  if (visits.length === 0)
    return <p className="text-ink-soft">Belum ada. Kunjungan pertama Anda akan tampil di sini.</p>;
  return (
    <ul className="divide-y divide-line">
      {visits.map((visit) => (
        <li key={visit.id} className="py-2.5">
          <p className="font-semibold">{visit.place}</p>
          <p className="text-sm">
            {outcomeWords[visit.outcome]}
            {visit.photos > 0 && ` · ${visit.photos} foto`}
          </p>
          <p className="text-ink-soft text-sm">
            <Time value={visit.visitedAt} />
          </p>
        </li>
      ))}
    </ul>
  );
}
