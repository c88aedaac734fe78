import type { Metadata } from "next";
import { ReportList } from "@/app/_places/report-list";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { listMyKecamatan } from "@/domain/places/list-my-kecamatan";
import { listPojokCoverage } from "@/domain/places/list-pojok-coverage";
import { listReports } from "@/domain/places/list-reports";
import { siteName } from "@/lib/site-name";
import { MyPojok } from "./my-pojok";
import { NoPojok } from "./no-pojok";

export const metadata: Metadata = { title: { absolute: `Pojok di kecamatan Anda · ${siteName()}` } };

export default async function KecamatanPage({ searchParams }: PageProps<"/kecamatan">) {
  const actor = await requireActor();
  const { terkirim } = await searchParams;
  const [mine, coverage, reports] = await guarded(() =>
    Promise.all([listMyKecamatan(actor), listPojokCoverage(actor), listReports(actor, { length: 10 })]),
  );
  const hasPojok = coverage.some(({ place }) => place);
  return (
    <>
      <PageHeader
        title={`Pojok UMKM ${mine.map(({ name }) => name).join(" dan ")}`}
        lead={hasPojok ? "Kabarkan keadaan pojok setiap pekan, atau begitu ada yang berubah." : undefined}
      />
      <div className="space-y-6">
        {terkirim && <Notice tone="good">Terima kasih. Kabar Anda sudah kami terima.</Notice>}
        {coverage.map(({ kecamatanCode: code, kecamatan, place, absentSaidAt }) =>
          place ? (
            <MyPojok key={place.id} place={place} />
          ) : (
            <NoPojok key={code} code={code} name={kecamatan} saidAt={absentSaidAt} />
          ),
        )}
        {reports.length > 0 ? (
          <Card title="Laporan terakhir">
            <ReportList reports={reports} showPlace />
          </Card>
        ) : (
          hasPojok && (
            <EmptyState title="Belum ada laporan">
              Laporan yang Anda kirim akan tampil di sini beserta waktunya.
            </EmptyState>
          )
        )}
      </div>
    </>
  );
}
