import { ExpiryBadge } from "@/app/_galeri/expiry-badge";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { Standing } from "@/domain/reports/list-standing";

/** Batches on shelves; each opens its own movements, which the number on hand is the sum of. */
export function StandingTable({ rows }: { rows: readonly Standing[] }) {
  return (
    <Card flush>
      <Table
        caption="Barang di rak, yang paling lama dititipkan di atas"
        rows={rows}
        rowKey={({ batchId, placeId }) => batchId + placeId}
        columns={[
          {
            header: "Barang",
            cell: ({ batchId, product, business, number }) => (
              <>
                <TextLink href={`/dinas/galeri/titipan/${batchId}`}>{product}</TextLink>
                <span className="block font-normal text-ink-soft text-sm">
                  {business}, label {number}
                </span>
              </>
            ),
          },
          { header: "Kecamatan pemilik", cell: ({ kecamatan }) => kecamatan ?? "Belum diketahui" },
          { header: "Tempat", cell: ({ place, shelf }) => (shelf ? `${place}, rak ${shelf}` : place) },
          { header: "Sejak", cell: ({ since }) => <Time value={since} /> },
          { header: "Kedaluwarsa", cell: ({ expiresOn }) => <ExpiryBadge on={expiresOn} /> },
          { header: "Ada", align: "end", cell: ({ onHand }) => onHand.toLocaleString("id-ID") },
        ]}
      />
    </Card>
  );
}
