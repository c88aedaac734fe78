import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { readCount } from "@/app/_request/read-count";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { SearchBox } from "@/components/layout/search-box";
import { Pagination } from "@/components/ui/pagination";
import { listSales } from "@/domain/sales/list-sales";
import { choosePlace } from "../choose-place";
import { formatPeriod } from "../format-period";
import { NoPlace } from "../no-place";
import { PlaceTabs } from "../place-tabs";
import { readPeriod } from "../read-period";
import { keepSaleFilter, readSaleFilter } from "./sale-filter";
import { SalesTable } from "./sales-table";

export const metadata: Metadata = { title: "Penjualan" };

export default async function SalesPage({ searchParams }: PageProps<"/dinas/galeri/penjualan">) {
  const actor = await requireActor();
  const params = await searchParams;
  const { places, place } = await choosePlace(actor, "ledger.read", params.tempat);
  if (!place) return <NoPlace title="Penjualan" />;
  const { from, to } = readPeriod(params);
  const after = readCount(params.sesudah);
  const asked = readSaleFilter(params);
  const filter = { from, to, ...asked, after };
  const { sales, hasMore } = await guarded(() => listSales(actor, place.id, filter));
  const here = `/dinas/galeri/penjualan?${keepSaleFilter({ tempat: place.id, dari: from, sampai: to }, params)}`;
  return (
    <>
      <PageHeader title="Penjualan" lead={`${place.name}, ${formatPeriod(from, to)}`} />
      <div className="space-y-5">
        <PlaceTabs base="/dinas/galeri/penjualan" places={places} current={place.id} />
        <SearchBox
          action="/dinas/galeri/penjualan"
          name="cari"
          label="Cari nomor nota, barang, atau label"
          value={asked.text}
        >
          <input type="hidden" name="tempat" value={place.id} />
          <input type="hidden" name="dari" value={from} />
          <input type="hidden" name="sampai" value={to} />
        </SearchBox>
        <SalesTable sales={sales} />
        <Pagination
          previous={after ? here : undefined}
          next={hasMore ? `${here}&sesudah=${sales.at(-1)?.seq}` : undefined}
        />
      </div>
    </>
  );
}
