import { ExpiryBadge } from "@/app/_galeri/expiry-badge";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import type { OwnConsignments } from "@/domain/consignments/list-own-consignments";

export function BatchTable({ batches }: { batches: OwnConsignments["batches"] }) {
  return (
    <Card title={<span id="rak">Barang Anda</span>} flush>
      <Table
        caption="Barang Anda menurut batch, yang lebih dulu kedaluwarsa di atas"
        rows={batches}
        rowKey={({ id }) => id}
        columns={[
          { header: "Barang", cell: ({ product }) => product },
          { header: "Label", cell: ({ number }) => number },
          { header: "Tempat", cell: ({ place }) => place },
          { header: "Kedaluwarsa", cell: ({ expiresOn }) => <ExpiryBadge on={expiresOn} /> },
          { header: "Harga", align: "end", cell: ({ price }) => <Money value={price} /> },
          { header: "Dititipkan", align: "end", cell: ({ received }) => received },
          { header: "Terjual", align: "end", cell: ({ sold }) => sold },
          { header: "Di rak", align: "end", cell: ({ onHand }) => onHand },
        ]}
      />
    </Card>
  );
}
