import type { Metadata } from "next";
import { v7 } from "uuid";
import { NoscriptUpload } from "@/app/_places/noscript-upload";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { getCurrentChecklist } from "@/domain/visits/get-checklist";
import { listFieldPlaces } from "@/domain/visits/list-field-places";
import { OutboxCard } from "../outbox-card";
import { ReadyOffline } from "../ready-offline";
import { VisitForm } from "./visit-form";

export const metadata: Metadata = { title: "Catat kunjungan" };

export default async function NewVisitPage({ searchParams }: PageProps<"/lapangan/kunjungan">) {
  const actor = await requireActor();
  const { tempat, berkas, galat } = await searchParams;
  const [places, checklist] = await guarded(() => Promise.all([listFieldPlaces(actor), getCurrentChecklist()]));
  const address = typeof tempat === "string" ? `/lapangan/kunjungan?tempat=${tempat}` : "/lapangan/kunjungan";
  return (
    <>
      <PageHeader
        title="Catat kunjungan"
        lead={<ReadyOffline userId={actor.userId} />}
        crumbs={[{ href: "/lapangan", label: "Kunjungan lapangan" }, { label: "Catat kunjungan" }]}
      />
      {places.length === 0 ? (
        <EmptyState title="Belum ada tempat" action={<ButtonLink href="/lapangan">Kembali</ButtonLink>}>
          Tempat yang didaftarkan dinas akan dapat dipilih di sini.
        </EmptyState>
      ) : (
        <div className="max-w-xl space-y-8">
          <NoscriptUpload purpose="foto_kunjungan" then={address} sent={berkas} problem={galat} />
          <VisitForm
            userId={actor.userId}
            newId={v7()}
            places={places.map(({ id, name, kecamatan }) => ({ id, name, kecamatan }))}
            checklist={checklist}
            asked={typeof tempat === "string" ? tempat : undefined}
            sentPhoto={typeof berkas === "string" ? berkas : undefined}
          />
          <OutboxCard userId={actor.userId} />
        </div>
      )}
    </>
  );
}
