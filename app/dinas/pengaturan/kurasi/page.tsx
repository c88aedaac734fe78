import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { TextLink } from "@/components/ui/text-link";
import { listCurationSettings } from "@/domain/curation/list-settings";
import { today } from "@/lib/today";
import { CriteriaCard } from "./criteria-card";
import { TargetCard } from "./target-card";
import { WordsCard } from "./words-card";

export const metadata: Metadata = { title: "Kriteria kurasi" };

export default async function CurationSettingsPage() {
  const actor = await requireActor();
  const { criteria, targets, words } = await guarded(() => listCurationSettings(actor));
  const day = today();
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/dinas/pengaturan", label: "Pengaturan" }, { label: "Kriteria kurasi" }]}
        title="Kriteria kurasi"
        lead={
          <>
            Baris yang sama dibaca umum di <TextLink href="/galeri">Tentang galeri</TextLink> dan dinilai petugas.
            Perubahan membuat baris baru bertanggal; keputusan lama tetap memakai kriteria pada harinya.
          </>
        }
      />
      <div className="space-y-6">
        <CriteriaCard rows={criteria} day={day} />
        <TargetCard rows={targets} day={day} />
        <WordsCard rows={words} day={day} />
      </div>
    </>
  );
}
