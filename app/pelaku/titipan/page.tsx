import type { Metadata } from "next";
import { InterestTable } from "@/app/_galeri/interest-table";
import { LossTable } from "@/app/_galeri/loss-table";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listLosses } from "@/domain/consignments/list-losses";
import { listOwnConsignments } from "@/domain/consignments/list-own-consignments";
import { listOwnDues } from "@/domain/consignments/list-own-dues";
import { listOwnSales } from "@/domain/consignments/list-own-sales";
import { listOwnInterest } from "@/domain/interest/list-interest";
import { addDays } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { BusinessSwitch } from "../_parts/business-switch";
import { ownBusiness } from "../_parts/own-business";
import { BatchTable } from "./batch-table";
import { DueTable } from "./due-table";
import { OwedStats } from "./owed-stats";
import { PaidTable } from "./paid-table";
import { SoldTable } from "./sold-table";

export const metadata: Metadata = { title: "Titipan" };

const interestDays = 30;
type Props = PageProps<"/pelaku/titipan">;

export default function OwnConsignmentsPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <OwnConsignments searchParams={searchParams} />
    </Waiting>
  );
}

async function OwnConsignments({ searchParams }: Pick<Props, "searchParams">) {
  const own = await ownBusiness(searchParams);
  const before = oneWord(own.search.sebelum)?.match(/^[0-9a-f-]{36}$/)?.[0];
  const { actor, business } = own;
  const day = today();
  const interestIn = { from: addDays(day, 1 - interestDays), to: day };
  const [{ sums, batches, settled }, { sales, hasMore }, dues, interest, losses] = await guarded(() =>
    Promise.all([
      listOwnConsignments(actor, business.id),
      listOwnSales(actor, business.id, before),
      listOwnDues(actor, business.id),
      listOwnInterest(actor, business.id, interestIn),
      listLosses(actor, { businessId: business.id }, { length: 100 }),
    ]),
  );
  const here = own.link("/pelaku/titipan");
  return (
    <>
      <PageHeader title="Titipan" lead="Barang Anda di galeri: yang di rak, yang terjual, dan uang Anda." />
      <BusinessSwitch path="/pelaku/titipan" own={own} />
      {batches.length === 0 ? (
        <EmptyState title="Belum ada titipan">
          Bawa produk yang sudah diterima kurasi dan legalitasnya lengkap ke galeri. Petugas membuatkan BAST titip.
        </EmptyState>
      ) : (
        <div className="space-y-6">
          <OwedStats sums={sums} />
          {dues.length > 0 && <DueTable dues={dues} />}
          <BatchTable batches={batches} />
          <PaidTable settled={settled} />
          {losses.rows.length > 0 && <LossTable title="Dimusnahkan atau hilang" losses={losses} />}
          <SoldTable sales={sales} />
          <Pagination
            previous={before ? here : undefined}
            next={hasMore ? own.link("/pelaku/titipan", { sebelum: sales.at(-1)?.id ?? "" }) : undefined}
          />
        </div>
      )}
      <div className="mt-6">
        <InterestTable
          title={`Minat pembeli, ${interestDays} hari terakhir`}
          rows={interest}
          days={interestDays}
          opens={(id) => ({ days: `/pelaku/titipan/minat/${id}`, sold: `/pelaku/titipan/minat/${id}#terjual` })}
        />
      </div>
    </>
  );
}
