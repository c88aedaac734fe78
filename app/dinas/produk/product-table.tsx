import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { OfficeProduct } from "@/domain/dashboard/list-products";

const stateWords: Record<OfficeProduct["state"], string> = {
  draf: "Draf",
  diajukan: "Menunggu kurasi",
  diterima: "Diterima",
  dikembalikan: "Dikembalikan",
};

const columns: readonly Column<OfficeProduct>[] = [
  { header: "Produk", cell: (product) => product.name },
  { header: "Usaha", cell: (product) => product.business },
  { header: "Keadaan", cell: (product) => stateWords[product.state] },
  { header: "Legalitas", cell: legalitas },
  { header: "Dipajang di", cell: (product) => product.places ?? "–" },
];

export function ProductTable({ rows, caption }: { rows: readonly OfficeProduct[]; caption: string }) {
  return <Table caption={caption} columns={columns} rows={rows} rowKey={(product) => product.id} />;
}

function legalitas({ complete, holdsUntil }: OfficeProduct) {
  if (!complete) return <Badge tone="warn">Belum lengkap</Badge>;
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <Badge tone="good">Lengkap</Badge>
      {holdsUntil && (
        <span className="text-sm">
          sampai <Time value={holdsUntil} />
        </span>
      )}
    </span>
  );
}
