import type { Metadata } from "next";
import { ReportList } from "@/app/_places/report-list";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { listPartnerPlaces } from "@/domain/partners/list-partner-places";
import { listReports } from "@/domain/places/list-reports";
import { siteName } from "@/lib/site-name";
import { PartnerPlace } from "./partner-place";

export const metadata: Metadata = { title: { absolute: `Tempat yang Anda kelola · ${siteName()}` } };

export default async function PartnerPage() {
  const actor = await requireActor();
  const partners = await guarded(() => listPartnerPlaces(actor));
  const ids = partners.flatMap(({ places }) => places.map(({ id }) => id));
  const reports = (await Promise.all(ids.map((placeId) => listReports(actor, { placeId, length: 5 })))).flat();
  return (
    <>
      <PageHeader
        title="Tempat yang Anda kelola"
        lead="Apa yang dipajang di sana, dan apa yang terakhir dikabarkan petugas kecamatan."
      />
      <div className="space-y-8">
        {ids.length === 0 && (
          <EmptyState title="Belum ada tempat atas nama Anda">
            Dinas mendaftarkan tempat yang dikelola mitra. Hubungi dinas bila tempat Anda belum tampil di sini.
          </EmptyState>
        )}
        {partners.map(({ id, name, places }) => (
          <section key={id} className="space-y-4">
            <h2>{name}</h2>
            {places.map((place) => (
              <PartnerPlace key={place.id} actor={actor} place={place} />
            ))}
          </section>
        ))}
        {reports.length > 0 && (
          <Card title="Laporan terakhir">
            <ReportList reports={reports} showPlace />
          </Card>
        )}
      </div>
    </>
  );
}
