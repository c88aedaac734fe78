import { ExpiryBadge } from "@/app/_galeri/expiry-badge";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { OnShelf } from "@/domain/stock/list-shelf";

type Props = { shelf: readonly OnShelf[]; isSearch: boolean };

export function ShelfTable({ shelf, isSearch }: Props) {
  if (shelf.length === 0) {
    return isSearch ? (
      <EmptyState title="Tidak ada yang cocok">Coba nama lain, atau nomor yang tercetak pada label.</EmptyState>
    ) : (
      <EmptyState title="Rak masih kosong">Terima titipan dari pemilik yang legalitas produknya lengkap.</EmptyState>
    );
  }
  return (
    <Card flush>
      <Table
        caption="Barang di rak"
        rows={shelf}
        rowKey={({ id }) => id}
        columns={[
          {
            header: "Barang",
            cell: ({ id, product }) => <TextLink href={`/dinas/galeri/titipan/${id}`}>{product}</TextLink>,
          },
          { header: "Pemilik", cell: ({ business }) => business },
          { header: "Label", cell: ({ number }) => number },
          { header: "Rak", cell: ({ shelf }) => shelf ?? "–" },
          { header: "Kedaluwarsa", cell: ({ expiresOn }) => <ExpiryBadge on={expiresOn} /> },
          { header: "Ada", align: "end", cell: ({ onHand }) => onHand },
          { header: "Harga", align: "end", cell: ({ price }) => <Money value={price} /> },
        ]}
      />
    </Card>
  );
}
