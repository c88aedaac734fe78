import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listHomeRegencies, listKindRules } from "@/domain/legalitas/kinds/list-kind-rules";
import { HomeRegencyCard } from "./home-regency-card";
import { KindTable } from "./kind-table";

export const metadata: Metadata = { title: "Jenis dokumen" };

export default function KindsPage() {
  return (
    <Waiting fallback={<Skeleton lines={10} />}>
      <Kinds />
    </Waiting>
  );
}

async function Kinds() {
  const actor = await requireActor();
  const [kinds, regencies] = await guarded(() => Promise.all([listKindRules(actor), listHomeRegencies(actor)]));
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/dinas/pengaturan", label: "Pengaturan" }, { label: "Jenis dokumen" }]}
        title="Jenis dokumen"
        lead="Bentuk nomor, masa berlaku, penerbit, dan tempat memeriksanya. Dokumen dinilai menurut yang berlaku pada tanggal terbitnya; yang lama tetap tersimpan."
      />
      <div className="space-y-6">
        <Card flush>
          <KindTable kinds={kinds} />
        </Card>
        <HomeRegencyCard regencies={regencies} />
      </div>
    </>
  );
}
