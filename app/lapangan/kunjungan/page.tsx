import type { Metadata } from "next";
import { v7 } from "uuid";
import { ReadyOffline } from "@/app/_offline/ready-offline";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { fieldPages } from "@/app/lapangan/kept-pages";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { findOwnUploads } from "@/domain/files/find-own-uploads";
import { getCurrentChecklist } from "@/domain/visits/get-checklist";
import { listFieldPlaces } from "@/domain/visits/list-field-places";
import { OutboxCard } from "../outbox-card";
import { VisitForm } from "./visit-form";

export const metadata: Metadata = { title: "Catat kunjungan" };

export default async function NewVisitPage({ searchParams }: PageProps<"/lapangan/kunjungan">) {
  const actor = await requireActor();
  const { tempat, berkas } = await searchParams;
  const [places, checklist, sent] = await guarded(() =>
    Promise.all([listFieldPlaces(actor), getCurrentChecklist(), findOwnUploads(actor, oneWord(berkas))]),
  );
  const asked = oneWord(tempat);
  return (
    <>
      <PageHeader
        title="Catat kunjungan"
        lead={<ReadyOffline userId={actor.userId} pages={fieldPages} />}
        crumbs={[{ href: "/lapangan", label: "Kunjungan lapangan" }, { label: "Catat kunjungan" }]}
      />
      {places.length === 0 ? (
        <EmptyState title="Belum ada tempat" action={<ButtonLink href="/lapangan">Kembali</ButtonLink>}>
          Tempat yang didaftarkan dinas akan dapat dipilih di sini.
        </EmptyState>
      ) : (
        <div className="max-w-xl space-y-8">
          <VisitForm
            userId={actor.userId}
            newId={v7()}
            places={places.map(({ id, name, kecamatan }) => ({ id, name, kecamatan }))}
            checklist={checklist}
            asked={asked}
            sent={sent}
          />
          <OutboxCard userId={actor.userId} />
        </div>
      )}
    </>
  );
}
