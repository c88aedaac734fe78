import type { Metadata } from "next";
import { within } from "@/app/_area/areas";
import { InterestDays } from "@/app/_galeri/interest-days";
import { readLineBefore } from "@/app/_galeri/read-line-before";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listInterestDays } from "@/domain/interest/list-interest-days";
import { listSoldLines } from "@/domain/reports/list-sold-lines";
import { addDays } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { SoldLines } from "./sold-lines";

export const metadata: Metadata = { title: "Minat pembeli" };

type Props = PageProps<"/pelaku/titipan/minat/[id]">;
const days = 30;
const number = (value: number) => value.toLocaleString("id-ID");

export default function OwnInterestPage({ params, searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <ByDay params={params} searchParams={searchParams} />
    </Waiting>
  );
}

async function ByDay({ params, searchParams }: Props) {
  const id = pathId((await params).id);
  const actor = within(await requireActor(), "pelaku");
  const to = today();
  const period = { from: addDays(to, 1 - days), to };
  const before = readLineBefore(oneWord((await searchParams).sebelum));
  const { product, sums, rows } = await guarded(() => listInterestDays(actor, id, period));
  const sold = { ...period, businessId: product.businessId, productId: id };
  const { lines, hasMore } = await guarded(() => listSoldLines(actor, sold, { before }));
  const last = lines.at(-1);
  const here = `/pelaku/titipan/minat/${id}`;
  return (
    <>
      <PageHeader
        title={product.name}
        lead={`${days} hari terakhir: dibuka ${number(sums.seen)} kali, dari pindai QR ${number(sums.scanned)} kali, WhatsApp diketuk ${number(sums.written)} kali.`}
        crumbs={[{ href: "/pelaku/titipan", label: "Titipan" }, { label: "Minat pembeli" }]}
      />
      <div className="space-y-6">
        {rows.length === 0 ? (
          <EmptyState title="Belum ada yang membuka">Tidak ada kunjungan ke produk ini pada hari-hari itu.</EmptyState>
        ) : (
          <InterestDays rows={rows} />
        )}
        <SoldLines lines={lines} days={days} isLater={Boolean(before)} />
        <Pagination
          first={before ? here : undefined}
          next={hasMore && last ? `${here}?sebelum=${last.soldOn}_${last.id}#terjual` : undefined}
        />
      </div>
    </>
  );
}
