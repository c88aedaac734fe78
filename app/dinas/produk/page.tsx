import type { Metadata } from "next";
import { z } from "zod";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Tabs } from "@/components/ui/tabs";
import { countProducts, listProducts, productsPerPage } from "@/domain/dashboard/list-products";
import { productViews } from "@/domain/dashboard/product-views";
import { ProductTable } from "./product-table";
import { viewWords } from "./view-words";

export const metadata: Metadata = { title: "Produk" };

const pageStart = z.object({ name: z.string(), id: z.uuid() });

export default async function ProductsPage({ searchParams }: PageProps<"/dinas/produk">) {
  const actor = await requireActor();
  const { tampil, ...start } = await searchParams;
  const view = productViews.find((one) => one === tampil) ?? "semua";
  const after = pageStart.safeParse(start).data;
  const [rows, ...counts] = await guarded(() =>
    Promise.all([listProducts(actor, { view, after }), ...productViews.map((one) => countProducts(actor, one))]),
  );
  const last = rows.at(-1);
  const next = rows.length === productsPerPage && last ? { tampil: view, name: last.name, id: last.id } : undefined;
  return (
    <>
      <PageHeader title="Produk" lead={viewWords[view].lead} />
      <div className="space-y-6">
        <Tabs
          label="Tampilan produk"
          tabs={productViews.map((one, index) => ({
            href: `/dinas/produk?tampil=${one}`,
            label: viewWords[one].label,
            count: counts[index],
            current: one === view,
          }))}
        />
        {rows.length > 0 ? (
          <Card flush>
            <ProductTable rows={rows} caption={viewWords[view].label} />
          </Card>
        ) : (
          <EmptyState title="Tidak ada produk di tampilan ini">{viewWords[view].empty}</EmptyState>
        )}
        <Pagination
          first={after && `/dinas/produk?tampil=${view}`}
          next={next && `/dinas/produk?${new URLSearchParams(next)}`}
          label="Halaman produk"
        />
      </div>
    </>
  );
}
