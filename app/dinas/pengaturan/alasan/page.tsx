import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listKeptReasons } from "@/domain/legalitas/list-kept-reasons";
import type { ReasonDecision } from "@/domain/legalitas/list-reasons";
import { NewReason } from "./new-reason";
import { ReasonTable } from "./reason-table";

export const metadata: Metadata = { title: "Alasan keputusan" };

const decisions: { decision: ReasonDecision; title: string }[] = [
  { decision: "dikembalikan", title: "Dokumen dikembalikan" },
  { decision: "ditolak", title: "Dokumen ditolak" },
  { decision: "dicabut", title: "Dokumen dicabut" },
];

export default function ReasonsPage() {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Reasons />
    </Waiting>
  );
}

async function Reasons() {
  const actor = await requireActor();
  const reasons = await guarded(() => listKeptReasons(actor));
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/dinas/pengaturan", label: "Pengaturan" }, { label: "Alasan keputusan" }]}
        title="Alasan keputusan"
        lead="Kalimat yang dapat dipilih petugas saat memutus dokumen. Kalimat tidak diubah atau dihapus: hentikan, lalu tulis yang baru, supaya keputusan lama tetap terbaca."
      />
      <div className="space-y-6">
        {decisions.map(({ decision, title }) => {
          const rows = reasons.filter((reason) => reason.decision === decision);
          return (
            <Card key={decision} title={title} flush>
              <ReasonTable caption={title} rows={rows} />
              <div className="p-4 sm:p-5">
                <NewReason decision={decision} label={title} />
              </div>
            </Card>
          );
        })}
      </div>
    </>
  );
}
