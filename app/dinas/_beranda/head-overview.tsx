import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Stat } from "@/components/ui/stat";
import { StatGrid } from "@/components/ui/stat-grid";
import { TextLink } from "@/components/ui/text-link";
import { countProducts } from "@/domain/dashboard/list-products";
import { readCurationQueue, readDocumentQueue } from "@/domain/dashboard/read-queues";
import { countLosses } from "@/domain/legalitas/list-losses";
import { listKecamatan } from "@/domain/places/list-kecamatan";
import { listPojokCoverage } from "@/domain/places/list-pojok-coverage";
import type { Actor } from "@/domain/policy";
import { listVisits } from "@/domain/visits/list-visits";
import { VisitTable } from "../kunjungan/visit-table";
import { ClosedNotice } from "./closed-notice";
import { CoverageCard } from "./coverage-card";
import { LostStat } from "./lost-stat";
import { PromiseStat } from "./promise-stat";
import { QueueStat } from "./queue-stat";
import { SalesCard } from "./sales-card";
import { StuckStat } from "./stuck-stat";
import { UnexplainedNotice } from "./unexplained-notice";

/** The whole office at a glance: what waits, what is late, what nobody has heard of. */
export async function HeadOverview({ actor }: { actor: Actor }) {
  const [documents, curation, displayed, ending, lost, coverage, kecamatan, visits] = await Promise.all([
    readDocumentQueue(actor),
    readCurationQueue(actor),
    countProducts(actor, "dipajang"),
    countProducts(actor, "segera_berakhir"),
    countLosses(actor),
    listPojokCoverage(actor),
    listKecamatan(),
    listVisits(actor, { length: 5 }),
  ]);
  return (
    <div className="space-y-6">
      <ClosedNotice actor={actor} />
      <UnexplainedNotice actor={actor} />
      <StatGrid>
        <QueueStat label="Dokumen menunggu diperiksa" href="/dinas/legalitas" queue={documents} />
        <QueueStat label="Produk menunggu kurasi" href="/dinas/kurasi" queue={curation} />
        <StuckStat actor={actor} />
        <LostStat count={lost} />
        <PromiseStat actor={actor} />
        <Stat href="/dinas/produk?tampil=dipajang" label="Produk sedang dipajang" value={displayed} />
        <Stat
          href="/dinas/produk?tampil=segera_berakhir"
          label="Legalitas berakhir dalam 30 hari"
          value={ending}
          tone={ending > 0 ? "warn" : "neutral"}
        />
      </StatGrid>
      <SalesCard actor={actor} />
      <CoverageCard rows={coverage} kecamatan={kecamatan} />
      <Card
        title="Kunjungan terakhir"
        action={<TextLink href="/dinas/kunjungan">Semua kunjungan</TextLink>}
        flush={visits.length > 0}
      >
        {visits.length > 0 ? (
          <VisitTable visits={visits} caption="Lima kunjungan terakhir" />
        ) : (
          <EmptyState title="Belum ada kunjungan">
            Kunjungan petugas monitoring tampil di sini begitu terkirim dari lapangan.
          </EmptyState>
        )}
      </Card>
    </div>
  );
}
