import type { Metadata } from "next";
import { UnsettledTable } from "@/app/_galeri/unsettled-table";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Money } from "@/components/ui/money";
import { NoRows } from "@/components/ui/no-rows";
import { Pagination } from "@/components/ui/pagination";
import { PrintButton } from "@/components/ui/print-button";
import { Skeleton } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { Waiting } from "@/components/ui/waiting";
import { listUnsettled } from "@/domain/settlements/list-unsettled";
import { formatDate } from "@/lib/dates";
import { SheetLink } from "../../laporan/sheet-link";
import { MisreadNotice } from "../../misread-notice";
import { readUnsettledFilter, unsettledQuery } from "../unsettled-address";

export const metadata: Metadata = { title: "Belum disetorkan" };

type Props = PageProps<"/dinas/galeri/setoran/belum">;

export default function UnsettledPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={10} />}>
      <Unsettled searchParams={searchParams} />
    </Waiting>
  );
}

async function Unsettled({ searchParams }: Pick<Props, "searchParams">) {
  const actor = await requireActor();
  const params = await searchParams;
  const asked = readUnsettledFilter(params);
  const after = oneWord(params.sesudah)?.match(/^\d{1,18}$/)?.[0];
  const { owner, sums, rows, next } = await guarded(() => listUnsettled(actor, asked, { after }));
  const query = unsettledQuery(asked);
  const here = `/dinas/galeri/setoran/belum?${query}`;
  return (
    <>
      <PageHeader
        title={`Belum disetorkan: ${owner}`}
        lead={
          <>
            Sampai {formatDate(asked.through)}: {sums.rows.toLocaleString("id-ID")} baris, untuk pemilik{" "}
            <Money value={sums.net} />.
          </>
        }
        crumbs={[
          { href: `/dinas/galeri/setoran?tempat=${asked.placeId}&sampai=${asked.through}`, label: "Setoran" },
          { label: "Belum disetorkan" },
        ]}
        actions={
          <>
            <SheetLink list="belum-disetor" query={query} />
            <PrintButton />
          </>
        }
      />
      <div className="mb-5 empty:hidden">
        <MisreadNotice asked={params} shown={`sampai ${formatDate(asked.through)}`} />
      </div>
      {sums.heldRows > 0 && (
        <p className="mb-5 max-w-prose">
          <Money value={sums.held} /> di antaranya ({sums.heldRows.toLocaleString("id-ID")} baris) belum dapat
          disetorkan: harga di notanya berbeda dari harga barangnya dan belum dijelaskan. Jelaskan di{" "}
          <TextLink href={`/dinas/galeri/selisih?tempat=${asked.placeId}`}>daftar selisih</TextLink>; sesudah itu ikut
          setoran berikutnya.
        </p>
      )}
      {rows.length === 0 ? (
        <NoRows isLater={Boolean(after)} title="Semua sudah masuk setoran">
          Sampai hari itu tidak ada yang belum disetorkan.
        </NoRows>
      ) : (
        <UnsettledTable rows={rows} saleHref="/dinas/galeri/penjualan" />
      )}
      <Pagination first={after ? here : undefined} next={next && `${here}&sesudah=${next}`} />
    </>
  );
}
