import type { Metadata } from "next";
import { ReadyOffline } from "@/app/_offline/ready-offline";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { fieldPages } from "@/app/lapangan/kept-pages";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { listFieldPlaces } from "@/domain/visits/list-field-places";
import { listVisits } from "@/domain/visits/list-visits";
import { siteName } from "@/lib/site-name";
import { MyVisits } from "./my-visits";
import { OutboxCard } from "./outbox-card";
import { PlaceList } from "./place-list";

export const metadata: Metadata = { title: { absolute: `Kunjungan lapangan · ${siteName()}` } };

export default async function FieldPage({ searchParams }: PageProps<"/lapangan">) {
  const actor = await requireActor();
  const { terkirim } = await searchParams;
  const [places, visits] = await guarded(() =>
    Promise.all([listFieldPlaces(actor), listVisits(actor, { mine: true, length: 10 })]),
  );
  return (
    <>
      <PageHeader
        title="Kunjungan lapangan"
        lead={
          <>
            Pilih tempat, isi, simpan. Tanpa sinyal pun bisa: kunjungan dikirim begitu sinyal ada.
            <ReadyOffline userId={actor.userId} pages={fieldPages} />
          </>
        }
      />
      <div className="space-y-6">
        {terkirim && <Notice tone="good">Terima kasih. Kunjungan Anda sudah kami terima.</Notice>}
        <OutboxCard userId={actor.userId} />
        {places.length > 0 ? (
          <PlaceList places={places} />
        ) : (
          <EmptyState title="Belum ada tempat untuk dikunjungi">
            Tempat yang didaftarkan dinas akan tampil di sini.
          </EmptyState>
        )}
        <Card title="Kunjungan Anda yang sudah diterima">
          <MyVisits visits={visits} />
        </Card>
      </div>
    </>
  );
}
