import { StandingBadge } from "@/app/_places/standing-badge";
import { Card } from "@/components/ui/card";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { RegisteredPlace } from "@/domain/places/list-registry";
import { kindWords } from "@/domain/places/words";

const columns: readonly Column<RegisteredPlace>[] = [
  { header: "Tempat", cell: (place) => <TextLink href={`/dinas/pojok/${place.id}`}>{place.name}</TextLink> },
  { header: "Jenis", cell: (place) => kindWords[place.kind] },
  { header: "Kecamatan", cell: (place) => place.kecamatan },
  { header: "Keadaan", cell: (place) => <StandingBadge standing={place.standing} /> },
  { header: "Dipajang", cell: (place) => place.displayed.toLocaleString("id-ID"), align: "end" },
];

/** Galleries, sentra and places of partners: display places that are no pojok. */
export function OtherPlaces({ places }: { places: readonly RegisteredPlace[] }) {
  if (places.length === 0) return null;
  return (
    <Card title="Tempat pajang lain" flush>
      <Table caption="Tempat pajang lain" columns={columns} rows={places} rowKey={(place) => place.id} />
    </Card>
  );
}
