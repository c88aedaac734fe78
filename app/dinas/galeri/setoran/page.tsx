import type { Metadata } from "next";
import { z } from "zod";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { readAfter } from "@/app/_request/read-after";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Pagination } from "@/components/ui/pagination";
import { getPlaceScope } from "@/domain/places/get-place-scope";
import { can } from "@/domain/policy";
import { listBalances } from "@/domain/settlements/list-balances";
import { listSettlements } from "@/domain/settlements/list-settlements";
import { formatDate } from "@/lib/dates";
import { today } from "@/lib/today";
import { readDay } from "../asked-days";
import { choosePlace } from "../choose-place";
import { MisreadNotice } from "../misread-notice";
import { NoPlace } from "../no-place";
import { PlaceTabs } from "../place-tabs";
import { BalanceCard } from "./balance-card";
import { SettlementTable } from "./settlement-table";

export const metadata: Metadata = { title: "Setoran" };

export default async function SettlementsPage({ searchParams }: PageProps<"/dinas/galeri/setoran">) {
  const actor = await requireActor();
  const params = await searchParams;
  const { places, place } = await choosePlace(actor, "ledger.read", params.tempat);
  if (!place) return <NoPlace title="Setoran" />;
  const through = readDay(params.sampai) ?? today();
  const [after, paidAfter] = [readAfter(params.menunggu), readAfter(params.dibayar)];
  const owner = z.uuid().safeParse(oneWord(params.pemilik)).data;
  const [balances, waiting, paid] = await guarded(() =>
    Promise.all([
      listBalances(actor, place.id, { through, after: owner }),
      listSettlements(actor, place.id, { state: "menunggu", after }),
      listSettlements(actor, place.id, { state: "dibayar", after: paidAfter }),
    ]),
  );
  const here = `/dinas/galeri/setoran?tempat=${place.id}&sampai=${through}`;
  const mayRun = can(actor, "settlement.run", await getPlaceScope(place.id));
  return (
    <>
      <PageHeader title="Setoran" lead={`Bagian pemilik dari penjualan di ${place.name}, dihitung per barang.`} />
      <div className="space-y-6">
        <PlaceTabs base="/dinas/galeri/setoran" places={places} current={place.id} />
        <MisreadNotice asked={params} shown={`sampai ${formatDate(through)}`} />
        <BalanceCard placeId={place.id} through={through} balances={balances} mayRun={mayRun} />
        <Pagination
          label="Halaman yang belum disetorkan"
          first={owner ? here : undefined}
          next={balances.next && `${here}&pemilik=${balances.next}`}
        />
        <SettlementTable title="Menunggu dibayar" settlements={waiting} />
        <Pagination
          label="Halaman yang menunggu dibayar"
          first={after ? here : undefined}
          next={waiting.next && `${here}&menunggu=${waiting.next}`}
        />
        {paid.sums.rows > 0 && <SettlementTable title="Sudah dibayar" settlements={paid} />}
        <Pagination
          label="Halaman yang sudah dibayar"
          first={paidAfter ? here : undefined}
          next={paid.next && `${here}&dibayar=${paid.next}`}
        />
      </div>
    </>
  );
}
