import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { getPlaceScope } from "@/domain/places/get-place-scope";
import { can } from "@/domain/policy";
import { getSale } from "@/domain/sales/get-sale";
import { receiptCode } from "@/domain/sales/receipt-code";
import { SaleFacts } from "./sale-facts";
import { SaleLines } from "./sale-lines";
import { TakeBackForm } from "./take-back-form";

export const metadata: Metadata = { title: "Nota" };

export default async function SalePage({ params }: PageProps<"/dinas/galeri/penjualan/[id]">) {
  const id = pathId((await params).id);
  const actor = await requireActor();
  const sale = await guarded(() => getSale(actor, id));
  const mayTakeBack = sale.kind === "jual" && can(actor, "sale.record", await getPlaceScope(sale.placeId));
  const left = sale.lines.flatMap((line) => {
    const open = sale.left.find((one) => one.id === line.id);
    return open ? [{ id: line.id, product: line.product, number: line.number, quantity: open.quantity }] : [];
  });
  return (
    <>
      <PageHeader
        title={`Nota ${receiptCode(sale.id)}`}
        lead={sale.place}
        crumbs={[
          { href: `/dinas/galeri/penjualan?tempat=${sale.placeId}`, label: "Penjualan" },
          { label: receiptCode(sale.id) },
        ]}
        actions={
          <ButtonLink href={`/api/papers/nota/${sale.id}`} variant="secondary" icon="file">
            Nota PDF
          </ButtonLink>
        }
      />
      <div className="space-y-6">
        <SaleFacts sale={sale} />
        <SaleLines lines={sale.lines} />
        {mayTakeBack && left.length > 0 && <TakeBackForm saleId={sale.id} method={sale.method} left={left} />}
      </div>
    </>
  );
}
