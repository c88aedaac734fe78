import type { Metadata } from "next";
import { v7 } from "uuid";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { readCount } from "@/app/_request/read-count";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { getStocktake } from "@/domain/stocktakes/get-stocktake";
import { shelfName } from "../../shelf-name";
import { CountForm } from "./count-form";

/** So many batches on a page: what a phone bears, and a person counts before saving. */
const onPage = 100;

export const metadata: Metadata = { title: "Hitung rak" };

export default async function CountPage({ params, searchParams }: PageProps<"/dinas/galeri/opname/[id]/hitung">) {
  const actor = await requireActor();
  const id = pathId((await params).id);
  const { rak, ulang, halaman } = await searchParams;
  const stocktake = await guarded(() => getStocktake(actor, id));
  const shelf = oneWord(rak) ?? "";
  const isAgain = oneWord(ulang) === "ya";
  const rows = stocktake.rows.filter((row) => (isAgain ? row.needsRecount : (row.shelf ?? "") === shelf));
  const page = Math.min(readCount(halaman) ?? 1, Math.max(1, Math.ceil(rows.length / onPage)));
  const start = (page - 1) * onPage;
  const here = `/dinas/galeri/opname/${id}/hitung?${new URLSearchParams(isAgain ? { ulang: "ya" } : { rak: shelf })}`;
  const title = isAgain ? "Hitung ulang" : shelfName(shelf);
  const back = `/dinas/galeri/opname/${id}`;
  return (
    <>
      <PageHeader
        title={title}
        lead="Hitung yang Anda lihat di rak. Catatan stok sengaja tidak ditampilkan."
        crumbs={[{ href: back, label: "Opname" }, { label: title }]}
      />
      {stocktake.outcome ? (
        <Notice tone="warn">Opname ini sudah selesai, jadi hitungan baru tidak lagi dicatat.</Notice>
      ) : (
        <CountForm
          key={page}
          id={v7()}
          page={page}
          seen={stocktake.lastCount}
          stocktakeId={id}
          shelf={shelf}
          isAgain={isAgain}
          rows={rows
            .slice(start, start + onPage)
            .map(({ batchId, batch, product, business, expiresOn, counted, needsRecount }) => ({
              batchId,
              batch,
              product,
              business,
              expiresOn,
              counted: needsRecount ? null : counted,
            }))}
        />
      )}
      <Pagination
        label="Halaman barang di rak ini"
        previous={page > 1 ? `${here}&halaman=${page - 1}` : undefined}
        next={rows.length > start + onPage ? `${here}&halaman=${page + 1}` : undefined}
      />
      <p className="mt-6">
        <ButtonLink href={back} variant="secondary">
          Kembali ke daftar rak
        </ButtonLink>
      </p>
    </>
  );
}
