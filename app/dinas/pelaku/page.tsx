import type { Metadata } from "next";
import { z } from "zod";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listBusinesses } from "@/domain/businesses/list-businesses";
import { listKecamatan } from "@/domain/places/list-kecamatan";
import { BusinessSearch } from "./business-search";
import { BusinessTable } from "./business-table";

export const metadata: Metadata = { title: "Pelaku UMKM" };

type Props = PageProps<"/dinas/pelaku">;

export default function BusinessesPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Businesses searchParams={searchParams} />
    </Waiting>
  );
}

async function Businesses({ searchParams }: Pick<Props, "searchParams">) {
  const [actor, search] = await Promise.all([requireActor(), searchParams]);
  const q = oneWord(search.cari);
  const kecamatanCode = oneWord(search.kecamatan);
  const after = oneWord(search.sesudah);
  const sameAs = z.uuid().safeParse(oneWord(search.sepemilik)).data;
  const [{ rows, next }, districts] = await guarded(() =>
    Promise.all([listBusinesses(actor, { q, kecamatanCode, after, sameAs }), listKecamatan()]),
  );
  const address = (key?: string) =>
    `/dinas/pelaku?${new URLSearchParams({ ...(q && { cari: q }), ...(kecamatanCode && { kecamatan: kecamatanCode }), ...(sameAs && { sepemilik: sameAs }), ...(key && { sesudah: key }) })}`;
  return (
    <>
      <PageHeader title="Pelaku UMKM" lead="Usaha, produk, dan legalitasnya." />
      <div className="space-y-5">
        <BusinessSearch q={q} kecamatanCode={kecamatanCode} districts={districts} />
        {sameAs && <Notice>Hanya usaha dengan NIK atau NPWP yang sama.</Notice>}
        {rows.length === 0 ? (
          <EmptyState title={q ? `Tidak ada usaha yang cocok dengan “${q}”` : "Tidak ada usaha di sini"}>
            Coba sebagian nama usaha atau pemiliknya, atau pilih semua kecamatan.
          </EmptyState>
        ) : (
          <Card flush>
            <BusinessTable rows={rows} />
          </Card>
        )}
        <Pagination first={after ? address() : undefined} next={next && address(next)} />
      </div>
    </>
  );
}
