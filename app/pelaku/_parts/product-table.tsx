import { ProductBadge } from "@/app/_legalitas/product-badge";
import { VerdictBadge } from "@/app/_legalitas/verdict-badge";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { ListedProduct } from "@/domain/products/list-products";
import type { OwnBusiness } from "./own-business";

type Props = { products: readonly ListedProduct[]; link: OwnBusiness["link"] };

export function ProductTable({ products, link }: Props) {
  return (
    <Table
      caption="Produk Anda"
      rows={products}
      rowKey={(product) => product.id}
      columns={[
        { header: "Produk", cell: ({ id, name }) => <TextLink href={link(`/pelaku/produk/${id}`)}>{name}</TextLink> },
        { header: "Legalitas", cell: ({ verdict }) => <VerdictBadge verdict={verdict} /> },
        {
          header: "Lengkap sampai",
          cell: ({ verdict }) => (verdict.holdsUntil ? <Time value={verdict.holdsUntil} /> : "–"),
        },
        { header: "Galeri", cell: ({ state }) => <ProductBadge state={state} /> },
        { header: "Dipajang di", cell: ({ places }) => places.join(", ") || "Belum dipajang" },
        {
          header: "Harga",
          align: "end",
          cell: ({ price }) => (price === null ? "Belum diisi" : <Money value={price} />),
        },
      ]}
    />
  );
}
