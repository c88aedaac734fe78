import { StandingBadge } from "@/app/_places/standing-badge";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { CoverageRow } from "@/domain/places/list-pojok-coverage";

const columns: readonly Column<CoverageRow>[] = [
  { header: "Kecamatan", cell: (row) => row.kecamatan },
  {
    header: "Pojok",
    cell: ({ place }) => (place ? <TextLink href={`/dinas/pojok/${place.id}`}>{place.name}</TextLink> : "–"),
  },
  { header: "Keadaan", cell: (row) => <StandingBadge standing={row.standing} /> },
  { header: "Kabar terakhir", cell: lastWord },
  { header: "Produk", cell: ({ place }) => place?.productCount?.toLocaleString("id-ID") ?? "–", align: "end" },
  {
    header: "Kunjungan terakhir",
    cell: ({ place }) => (place?.visitedAt ? <Time value={place.visitedAt} dateOnly /> : "Belum pernah"),
  },
];

export function CoverageTable({ rows }: { rows: readonly CoverageRow[] }) {
  return (
    <Table
      caption="Pojok menurut kecamatan"
      columns={columns}
      rows={rows}
      rowKey={({ place, kecamatanCode }) => place?.id ?? kecamatanCode}
    />
  );
}

function lastWord({ place, absentSaidAt }: CoverageRow) {
  if (place) return place.reportedAt ? <Time value={place.reportedAt} dateOnly /> : "Belum pernah";
  if (!absentSaidAt) return "Belum ditanyakan";
  return (
    <>
      Dikabarkan belum ada, <Time value={absentSaidAt} dateOnly />
    </>
  );
}
