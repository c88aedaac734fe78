import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { Unmade } from "@/domain/settlements/measure-promises";

/** The promised day passed, and nobody so much as made the settlements. */
export function UnmadeTable({ unmade }: { unmade: readonly Unmade[] }) {
  return (
    <Card title="Belum disusun, padahal harinya lewat" flush>
      <Table
        caption="Setoran yang belum disusun"
        rows={unmade}
        rowKey={({ placeId }) => placeId}
        columns={[
          {
            header: "Tempat",
            cell: ({ placeId, place }) => <TextLink href={`/dinas/galeri/setoran?tempat=${placeId}`}>{place}</TextLink>,
          },
          { header: "Dijanjikan", cell: ({ dueOn }) => <Time value={dueOn} /> },
          { header: "Pemilik", align: "end", cell: ({ owners }) => owners.toLocaleString("id-ID") },
          { header: "Jumlah", align: "end", cell: ({ net }) => <Money value={net} /> },
        ]}
      />
    </Card>
  );
}
