import { EmptyState } from "@/components/ui/empty-state";
import { Stat } from "@/components/ui/stat";
import { StatGrid } from "@/components/ui/stat-grid";
import { countProducts } from "@/domain/dashboard/list-products";
import { readCurationQueue, readDocumentQueue } from "@/domain/dashboard/read-queues";
import { countLosses } from "@/domain/legalitas/list-losses";
import { canSomewhere, type Person } from "@/domain/policy";
import { CaseStats } from "./case-stats";
import { LostStat } from "./lost-stat";
import { QueueStat } from "./queue-stat";

/** What waits for the sections this person works in. */
export async function MyQueues({ actor }: { actor: Person }) {
  const verifies = canSomewhere(actor, "document.queue");
  const curates = canSomewhere(actor, "product.queue");
  if (!verifies && !curates) {
    return (
      <EmptyState title="Belum ada pekerjaan untuk Anda di sini">
        Pilih halaman lain dari menu. Bila seharusnya ada tugas untuk Anda, hubungi admin dinas.
      </EmptyState>
    );
  }
  const [documents, curation, displayed, ending, lost] = await Promise.all([
    verifies && readDocumentQueue(actor),
    curates && readCurationQueue(actor),
    countProducts(actor, "dipajang"),
    countProducts(actor, "segera_berakhir"),
    countLosses(actor),
  ]);
  return (
    <StatGrid>
      {documents && <QueueStat label="Dokumen menunggu diperiksa" href="/dinas/legalitas" queue={documents} />}
      {curation && <QueueStat label="Produk menunggu kurasi" href="/dinas/kurasi" queue={curation} />}
      {canSomewhere(actor, "case.work") && <CaseStats actor={actor} />}
      <LostStat count={lost} />
      <Stat href="/dinas/produk?tampil=dipajang" label="Produk sedang dipajang" value={displayed} />
      <Stat
        href="/dinas/produk?tampil=segera_berakhir"
        label="Legalitas berakhir dalam 30 hari"
        value={ending}
        tone={ending > 0 ? "warn" : "neutral"}
      />
    </StatGrid>
  );
}
