import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { Waiting } from "@/components/ui/waiting";
import { listCurationQueue } from "@/domain/products/list-curation-queue";
import { QueueTable } from "./queue-table";

export const metadata: Metadata = { title: "Kurasi" };

export default function CurationPage({ searchParams }: PageProps<"/dinas/kurasi">) {
  return (
    <>
      <PageHeader
        title="Kurasi"
        lead="Produk yang menunggu keputusan galeri, yang terlama menunggu lebih dulu."
        actions={
          <ButtonLink href="/dinas/hubungan" variant="secondary" icon="people">
            Hubungan saya dengan usaha
          </ButtonLink>
        }
      />
      <Waiting fallback={<Skeleton lines={8} />}>
        <Queue searchParams={searchParams} />
      </Waiting>
    </>
  );
}

async function Queue({ searchParams }: Pick<PageProps<"/dinas/kurasi">, "searchParams">) {
  const after = oneWord((await searchParams).sesudah);
  const actor = await requireActor();
  const { products, hasMore, target, total } = await guarded(() => listCurationQueue(actor, after));
  if (products.length === 0) {
    return (
      <EmptyState
        title="Tidak ada produk yang menunggu"
        action={<TextLink href="/dinas/galeri">Lihat yang sedang dipajang</TextLink>}
      >
        Begitu pemilik mengajukan produknya, produk itu muncul di sini.
      </EmptyState>
    );
  }
  return (
    <>
      <p className="mb-4 text-ink-soft">
        {total} menunggu{target !== undefined && `; target ${target} hari. Yang lewat target ditandai`}. Pemilik melihat
        urutan yang sama.
      </p>
      <Card flush>
        <QueueTable products={products} />
      </Card>
      <Pagination
        first={after ? "/dinas/kurasi" : undefined}
        next={hasMore ? `/dinas/kurasi?sesudah=${products.at(-1)?.id}` : undefined}
      />
    </>
  );
}
