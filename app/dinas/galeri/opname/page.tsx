import type { Metadata } from "next";
import { v7 } from "uuid";
import { guarded } from "@/app/_request/page-guard";
import { readCount } from "@/app/_request/read-count";
import { requireActor } from "@/app/_request/session";
import { Form } from "@/components/forms/form";
import { OnceId } from "@/components/forms/once-id";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { can } from "@/domain/policy";
import { listStocktakes } from "@/domain/stocktakes/list-stocktakes";
import { choosePlace } from "../choose-place";
import { NoPlace } from "../no-place";
import { PlaceTabs } from "../place-tabs";
import { startStocktakeAction } from "./actions";
import { StocktakeTable } from "./stocktake-table";

export const metadata: Metadata = { title: "Opname" };

export default async function StocktakesPage({ searchParams }: PageProps<"/dinas/galeri/opname">) {
  const params = await searchParams;
  const actor = await requireActor();
  const { places, place } = await choosePlace(actor, "ledger.read", params.tempat);
  if (!place) return <NoPlace title="Opname" />;
  const before = readCount(params.sebelum);
  const { stocktakes, hasMore } = await guarded(() => listStocktakes(actor, place.id, before));
  const open = before ? undefined : stocktakes.find(({ outcome }) => outcome === null);
  const mayCount = can(actor, "goods.move", { place: place.id, kecamatan: "", partner: null });
  const here = `/dinas/galeri/opname?tempat=${place.id}`;
  return (
    <>
      <PageHeader title="Opname" lead={`Menghitung isi rak ${place.name} dan mencocokkannya dengan buku besar.`} />
      <div className="space-y-6">
        <PlaceTabs base="/dinas/galeri/opname" places={places} current={place.id} />
        {open ? (
          <Card title="Opname sedang berjalan">
            <p className="mb-4 text-ink-soft">Dimulai {open.startedBy}. Penjualan boleh terus berjalan.</p>
            <ButtonLink href={`/dinas/galeri/opname/${open.id}`}>{mayCount ? "Lanjutkan" : "Lihat"}</ButtonLink>
          </Card>
        ) : (
          mayCount && (
            <Card title="Mulai opname baru">
              <p className="mb-4 text-ink-soft">
                Rak dihitung satu per satu dengan ponsel, tanpa melihat catatan stok. Kasir tidak perlu ditutup.
              </p>
              <Form action={startStocktakeAction} submit="Mulai menghitung" label="Mulai opname">
                <OnceId name="id" initial={v7()} />
                <input type="hidden" name="placeId" value={place.id} />
              </Form>
            </Card>
          )
        )}
        {stocktakes.some(({ outcome }) => outcome) ? (
          <StocktakeTable rows={stocktakes.filter(({ outcome }) => outcome)} />
        ) : (
          <EmptyState title="Belum ada opname yang selesai">
            Hasil setiap opname disimpan di sini bersama berita acaranya.
          </EmptyState>
        )}
        <Pagination
          first={before ? here : undefined}
          next={hasMore ? `${here}&sebelum=${stocktakes.at(-1)?.seq}` : undefined}
        />
      </div>
    </>
  );
}
