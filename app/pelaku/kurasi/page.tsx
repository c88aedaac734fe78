import type { Metadata } from "next";
import { WaitingDays } from "@/app/_kurasi/waiting-days";
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
import { listOwnerQueue, type OwnerQueue } from "@/domain/products/list-owner-queue";
import { OrderTable } from "./order-table";

export const metadata: Metadata = { title: "Antrean kurasi" };

type Props = PageProps<"/pelaku/kurasi">;

export default function OwnerQueuePage({ searchParams }: Props) {
  return (
    <>
      <PageHeader
        title="Antrean kurasi"
        lead="Yang mengajukan lebih dulu berdiri lebih depan, tanpa kecuali. Petugas melihat urutan yang sama."
      />
      <Waiting fallback={<Skeleton lines={8} />}>
        <Order searchParams={searchParams} />
      </Waiting>
    </>
  );
}

async function Order({ searchParams }: Pick<Props, "searchParams">) {
  const after = oneWord((await searchParams).sesudah);
  const actor = await requireActor();
  const queue = await guarded(() => listOwnerQueue(actor, after));
  if (queue.total === 0) {
    return (
      <EmptyState title="Antrean kosong" action={<ButtonLink href="/pelaku/produk">Lihat produk Anda</ButtonLink>}>
        Tidak ada produk yang menunggu. Produk yang Anda ajukan sekarang langsung nomor satu.
      </EmptyState>
    );
  }
  return (
    <div className="space-y-6">
      <Mine queue={queue} />
      <Card title="Seluruh antrean" flush>
        <p className="px-5 pb-3 text-ink-soft text-sm">
          {queue.total} produk menunggu
          {queue.target !== undefined && `; galeri berusaha memutuskan dalam ${queue.target} hari`}. Produk orang lain
          tidak disebut namanya sebelum dipajang. Yang izinnya belum lengkap tetap di tempatnya, jadi yang di
          belakangnya dapat lebih dulu diterima.
        </p>
        <OrderTable rows={queue.rows} />
      </Card>
      <Pagination
        first={after ? "/pelaku/kurasi" : undefined}
        next={queue.next ? `/pelaku/kurasi?sesudah=${queue.next}` : undefined}
      />
    </div>
  );
}

function Mine({ queue: { mine, total } }: { queue: OwnerQueue }) {
  if (mine.length === 0) {
    return (
      <Card title="Produk Anda">
        <p>
          Tidak ada produk Anda yang menunggu. <TextLink href="/pelaku/produk">Ajukan produk</TextLink>
        </p>
      </Card>
    );
  }
  return (
    <Card title="Produk Anda">
      <ul className="space-y-2">
        {mine.map(({ id, name, position, days, isLate }) => (
          <li key={id}>
            <TextLink href={`/pelaku/produk/${id}`}>{name}</TextLink>: nomor <strong>{position}</strong> dari {total},
            menunggu <WaitingDays days={days} isLate={isLate} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
