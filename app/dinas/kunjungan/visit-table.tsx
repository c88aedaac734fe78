import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { isFarAway } from "@/domain/visits/far-away";
import type { ListedVisit } from "@/domain/visits/list-visits";
import { outcomeWords } from "@/domain/visits/words";

const columns: readonly Column<ListedVisit>[] = [
  { header: "Tempat", cell: (visit) => <TextLink href={`/dinas/kunjungan/${visit.id}`}>{visit.place}</TextLink> },
  { header: "Kecamatan", cell: (visit) => visit.kecamatan },
  { header: "Hasil", cell: (visit) => <OutcomeBadge visit={visit} /> },
  { header: "Foto", cell: (visit) => visit.photos, align: "end" },
  { header: "Petugas", cell: (visit) => visit.visitedBy },
  { header: "Waktu", cell: (visit) => <Time value={visit.visitedAt} /> },
];

export function VisitTable({ visits, caption }: { visits: readonly ListedVisit[]; caption: string }) {
  return <Table caption={caption} columns={columns} rows={visits} rowKey={(visit) => visit.id} />;
}

function OutcomeBadge({ visit }: { visit: ListedVisit }) {
  const tone = { buka_dijaga: "good", buka_tanpa_petugas: "accent" } as const;
  return (
    <span className="flex flex-wrap gap-1.5">
      <Badge tone={visit.outcome in tone ? tone[visit.outcome as keyof typeof tone] : "bad"}>
        {outcomeWords[visit.outcome]}
      </Badge>
      {isFarAway(visit.distance) && (
        <Badge tone="warn" icon="pin">
          {visit.distance?.toLocaleString("id-ID")} m dari titik
        </Badge>
      )}
    </span>
  );
}
