import type { Metadata } from "next";
import { z } from "zod";
import { within } from "@/app/_area/areas";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { NoRows } from "@/components/ui/no-rows";
import { Pagination } from "@/components/ui/pagination";
import { Tabs } from "@/components/ui/tabs";
import { batchPartWords } from "@/domain/consignments/batch-row-words";
import { getOwnBatch } from "@/domain/consignments/get-own-batch";
import { batchParts } from "@/domain/consignments/rows-of-batch";
import { NotFound } from "@/domain/errors";
import { BatchRows } from "./batch-rows";

export const metadata: Metadata = { title: "Gerakan barang" };

const number = (value: number) => value.toLocaleString("id-ID");

export default async function OwnBatchPage({ params, searchParams }: PageProps<"/pelaku/titipan/batch/[id]">) {
  const batchId = pathId((await params).id);
  const actor = within(await requireActor(), "pelaku");
  const search = await searchParams;
  const placeId = z.uuid().safeParse(oneWord(search.tempat)).data;
  const part = batchParts.find((one) => one === oneWord(search.angka));
  const after = oneWord(search.sesudah)?.match(/^\d{1,18}-[01]$/)?.[0];
  const { lines, next, ...batch } = await guarded(async () => {
    if (!placeId) throw new NotFound("Tempat");
    return getOwnBatch(actor, { batchId, placeId }, { part, after });
  });
  const here = (more: Record<string, string | undefined> = {}) => {
    const asked = Object.entries({ tempat: placeId, angka: part, ...more }).flatMap(([name, value]) =>
      value ? [[name, value]] : [],
    );
    return `/pelaku/titipan/batch/${batchId}?${new URLSearchParams(asked)}`;
  };
  const tabs = [undefined, ...batchParts.filter((one) => batch.rows[one] > 0)].map((one) => ({
    href: here({ angka: one }),
    label: one ? batchPartWords[one] : "Semua",
    current: one === part,
  }));
  return (
    <>
      <PageHeader
        title={batch.product}
        lead={`Label ${batch.number} di ${batch.place}. Dititipkan ${number(batch.received)} − terjual ${number(batch.sold)} ${batch.others < 0 ? "−" : "+"} lainnya ${number(Math.abs(batch.others))} = di rak ${number(batch.onHand)}.`}
        crumbs={[
          { href: `/pelaku/titipan?usaha=${batch.businessId}#rak`, label: "Titipan" },
          { label: `Label ${batch.number}` },
        ]}
      />
      <div className="space-y-6">
        <Tabs label="Gerakan barang" tabs={tabs} />
        {lines.length === 0 ? (
          <NoRows isLater={Boolean(after)} title="Tidak ada gerakan">
            Angka ini nol, dan tidak ada baris yang dijumlahkan.
          </NoRows>
        ) : (
          <BatchRows lines={lines} part={part} batch={batch} />
        )}
      </div>
      <Pagination first={after ? here() : undefined} next={next && here({ sesudah: next })} />
    </>
  );
}
