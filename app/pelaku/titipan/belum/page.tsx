import type { Metadata } from "next";
import { z } from "zod";
import { UnsettledTable } from "@/app/_galeri/unsettled-table";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { PageHeader } from "@/components/layout/page-header";
import { Money } from "@/components/ui/money";
import { NoRows } from "@/components/ui/no-rows";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listOwnUnsettled } from "@/domain/consignments/list-own-unsettled";
import { NotFound } from "@/domain/errors";
import { today } from "@/lib/today";
import { ownBusiness } from "../../_parts/own-business";

export const metadata: Metadata = { title: "Belum disetorkan" };

type Props = PageProps<"/pelaku/titipan/belum">;

export default function OwnUnsettledPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <OwnUnsettled searchParams={searchParams} />
    </Waiting>
  );
}

async function OwnUnsettled({ searchParams }: Pick<Props, "searchParams">) {
  const { actor, business, search, link } = await ownBusiness(searchParams);
  const placeId = z.uuid().safeParse(oneWord(search.tempat)).data;
  const after = oneWord(search.sesudah)?.match(/^\d{1,18}$/)?.[0];
  const { place, sums, rows, next } = await guarded(async () => {
    if (!placeId) throw new NotFound("Tempat");
    return listOwnUnsettled(actor, { placeId, businessId: business.id, through: today() }, { after });
  });
  const here = (more = {}) => link("/pelaku/titipan/belum", { tempat: placeId ?? "", ...more });
  return (
    <>
      <PageHeader
        title="Belum disetorkan"
        lead={
          <>
            {place}: {sums.rows.toLocaleString("id-ID")} baris, untuk Anda <Money value={sums.net} />.
          </>
        }
        crumbs={[{ href: link("/pelaku/titipan"), label: "Titipan" }, { label: "Belum disetorkan" }]}
      />
      {sums.heldRows > 0 && (
        <p className="mb-5 max-w-prose">
          <Money value={sums.held} /> di antaranya ({sums.heldRows.toLocaleString("id-ID")} baris) menunggu: barang Anda
          dibayar pembeli dengan harga yang berbeda dari harga jualnya, dan petugas sedang memeriksa sebabnya. Sesudah
          dijelaskan, uangnya ikut setoran berikutnya.
        </p>
      )}
      {rows.length === 0 ? (
        <NoRows isLater={Boolean(after)} title="Semua sudah masuk setoran">
          Tidak ada yang belum disetorkan di tempat ini.
        </NoRows>
      ) : (
        <UnsettledTable rows={rows} />
      )}
      <Pagination first={after ? here() : undefined} next={next && here({ sesudah: next })} />
    </>
  );
}
