import type { Metadata } from "next";
import { z } from "zod";
import { InterestTable } from "@/app/_galeri/interest-table";
import { LossTable } from "@/app/_galeri/loss-table";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { readAfter } from "@/app/_request/read-after";
import { readCount } from "@/app/_request/read-count";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { NoRowsHere } from "@/components/ui/no-rows-here";
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
const lost = "Dimusnahkan atau hilang";
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
  const word = (name: string) => z.uuid().safeParse(oneWord(own.search[name])).data;
  const [before, settledAfter] = [word("sebelum"), word("setoran")];
  const skip = readCount(own.search.rak) ?? 0;
  const lostAfter = readAfter(own.search.rugi);
  const { actor, business } = own;
  const day = today();
  const interestIn = { from: addDays(day, 1 - interestDays), to: day };
  const [{ sums, batches, settled, ...more }, { sales, hasMore }, dues, interest, losses] = await guarded(() =>
    Promise.all([
      listOwnConsignments(actor, business.id, { skip, settledAfter }),
      listOwnSales(actor, business.id, before),
      listOwnDues(actor, business.id),
      listOwnInterest(actor, business.id, interestIn),
      listLosses(actor, { businessId: business.id }, { after: lostAfter }),
    ]),
  );
  const here = own.link("/pelaku/titipan");
  const to = (name: string, value?: string) => value && own.link("/pelaku/titipan", { [name]: value });
  return (
    <>
      <PageHeader title="Titipan" lead="Barang Anda di galeri: yang di rak, yang terjual, dan uang Anda." />
      <BusinessSwitch path="/pelaku/titipan" own={own} />
      {batches.length === 0 && skip === 0 ? (
        <EmptyState title="Belum ada titipan">
          Bawa produk yang sudah diterima kurasi dan legalitasnya lengkap ke galeri. Petugas membuatkan BAST titip.
        </EmptyState>
      ) : (
        <div className="space-y-6">
          <OwedStats sums={sums} />
          {dues.length > 0 && (
            <DueTable dues={dues} rowsAt={(placeId) => own.link("/pelaku/titipan/belum", { tempat: placeId })} />
          )}
          <BatchTable
            batches={batches}
            rowsAt={({ batchId, placeId }, part) =>
              own.link(`/pelaku/titipan/batch/${batchId}`, { tempat: placeId, ...(part && { angka: part }) })
            }
          />
          <Pagination
            label="Halaman barang Anda"
            first={skip > 0 ? here : undefined}
            next={more.hasMoreBatches ? to("rak", String(skip + batches.length)) : undefined}
          />
          <PaidTable settled={settled} isLater={Boolean(settledAfter)} />
          <Pagination
            label="Halaman setoran"
            first={settledAfter ? here : undefined}
            next={more.hasMoreSettled ? to("setoran", settled.at(-1)?.id) : undefined}
          />
          {losses.rows.length > 0 && <LossTable title={lost} losses={losses} />}
          {losses.rows.length === 0 && lostAfter && (
            <Card title={lost} flush>
              <NoRowsHere isLater />
            </Card>
          )}
          <Pagination
            label="Halaman yang dimusnahkan atau hilang"
            first={lostAfter ? here : undefined}
            next={to("rugi", losses.next)}
          />
          <SoldTable sales={sales} isLater={Boolean(before)} />
          <Pagination first={before ? here : undefined} next={hasMore ? to("sebelum", sales.at(-1)?.id) : undefined} />
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
