import { ProductBadge } from "@/app/_legalitas/product-badge";
import { VerdictBadge } from "@/app/_legalitas/verdict-badge";
import { VerdictList } from "@/app/_legalitas/verdict-list";
import { Card } from "@/components/ui/card";
import type { Kind } from "@/domain/legalitas/kinds/list-kinds";
import type { ListedProduct } from "@/domain/products/list-products";

type Props = { products: readonly ListedProduct[]; kinds: readonly Kind[] };

/** Each product with its verdict, which opens into what it was judged by. */
export function BusinessProducts({ products, kinds }: Props) {
  const names = Object.fromEntries(kinds.map(({ kind, name }) => [kind, name]));
  return (
    <Card title="Produk">
      {products.length === 0 && <p>Belum ada produk.</p>}
      <ul className="divide-y divide-line">
        {products.map(({ id, name, state, verdict, places }) => (
          <li key={id} className="py-3 first:pt-0 last:pb-0">
            <details>
              <summary className="cursor-pointer">
                <span className="inline-flex flex-wrap items-center gap-2 align-middle">
                  <span className="font-semibold">{name}</span>
                  <VerdictBadge verdict={verdict} />
                  <ProductBadge state={state} />
                </span>
              </summary>
              <div className="ps-4 pt-2">
                <p className="text-sm">{places.length > 0 ? `Dipajang di ${places.join(", ")}.` : "Belum dipajang."}</p>
                <VerdictList verdict={verdict} names={names} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Card>
  );
}
