import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { readCount } from "@/app/_request/read-count";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { SearchBox } from "@/components/layout/search-box";
import { Pagination } from "@/components/ui/pagination";
import { listSales } from "@/domain/sales/list-sales";
import { formatPeriod } from "@/lib/format-period";
import { choosePlace } from "../choose-place";
import { NoPlace } from "../no-place";
import { PeriodForm } from "../period-form";
import { PlaceTabs } from "../place-tabs";
import { readPeriod } from "../read-period";
import { NarrowedTo } from "./narrowed-to";
import { NoSales } from "./no-sales";
import { keepSaleFilter, readSaleFilter } from "./sale-filter";
import { SalesTable } from "./sales-table";

export const metadata: Metadata = { title: "Penjualan" };

const base = "/dinas/galeri/penjualan";

export default async function SalesPage({ searchParams }: PageProps<"/dinas/galeri/penjualan">) {
  const actor = await requireActor();
  const params = await searchParams;
  const { places, place } = await choosePlace(actor, "ledger.read", params.tempat);
  if (!place) return <NoPlace title="Penjualan" />;
  const { from, to } = readPeriod(params);
  const after = readCount(params.sesudah);
  const asked = readSaleFilter(params);
  const filter = { from, to, ...asked, after };
  const { sales, hasMore, names } = await guarded(() => listSales(actor, place.id, filter));
  const kept = keepSaleFilter({ tempat: place.id, dari: from, sampai: to }, params);
  const here = `${base}?${kept}`;
  return (
    <>
      <PageHeader title="Penjualan" lead={`${place.name}, ${formatPeriod(from, to)}`} />
      <div className="space-y-5">
        <PlaceTabs base={base} places={places} current={place.id} />
        <PeriodForm base={base} from={from} to={to} asked={params} kept={kept} />
        <SearchBox action={base} name="cari" label="Cari nomor nota, barang, atau label" value={asked.text}>
          {[...kept].map(
            ([name, value]) => name !== "cari" && <input key={name} type="hidden" name={name} value={value} />,
          )}
        </SearchBox>
        <NarrowedTo base={base} kept={kept} filter={filter} names={names} />
        {sales.length > 0 ? <SalesTable sales={sales} /> : <NoSales base={base} from={from} kept={kept} />}
        <Pagination
          first={after ? here : undefined}
          next={hasMore ? `${here}&sesudah=${sales.at(-1)?.seq}` : undefined}
        />
      </div>
    </>
  );
}
