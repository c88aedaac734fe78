import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { ListedBusiness } from "@/domain/businesses/list-businesses";

export function BusinessTable({ rows }: { rows: readonly ListedBusiness[] }) {
  return (
    <Table
      caption="Pelaku UMKM"
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { header: "Usaha", cell: ({ id, name }) => <TextLink href={`/dinas/pelaku/${id}`}>{name}</TextLink> },
        { header: "Pemilik", cell: ({ ownerName }) => ownerName },
        { header: "Kecamatan", cell: ({ kecamatan }) => kecamatan ?? "Belum diisi" },
        { header: "Produk", align: "end", cell: ({ products }) => products },
        { header: "Legalitas lengkap", align: "end", cell: ({ complete }) => complete },
        { header: "Dokumen menunggu", align: "end", cell: ({ waiting }) => waiting },
      ]}
    />
  );
}
