import type { Metadata } from "next";
import { ReportList } from "@/app/_places/report-list";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { getPlace } from "@/domain/places/get-place";
import { listDisplayed } from "@/domain/places/list-displayed";
import { listReports } from "@/domain/places/list-reports";
import { canSomewhere } from "@/domain/policy";
import { listVisits } from "@/domain/visits/list-visits";
import { VisitTable } from "../../kunjungan/visit-table";
import { ClosePlace } from "./close-place";
import { DisplayedTable } from "./displayed-table";
import { PlaceFacts } from "./place-facts";

export const metadata: Metadata = { title: "Satu tempat pajang" };

export default async function PlacePage({ params }: PageProps<"/dinas/pojok/[id]">) {
  const actor = await requireActor();
  const id = pathId((await params).id);
  const mayReadVisits = canSomewhere(actor, "visit.read");
  const [place, displayed, reports, visits] = await guarded(() =>
    Promise.all([
      getPlace(actor, id),
      listDisplayed(actor, id),
      listReports(actor, { placeId: id, length: 50 }),
      mayReadVisits ? listVisits(actor, { placeId: id, length: 50 }) : [],
    ]),
  );
  return (
    <>
      <PageHeader
        title={place.name}
        lead={place.closedOn ? "Tempat ini sudah ditutup." : undefined}
        crumbs={[{ href: "/dinas/pojok", label: "Pojok dan tempat pajang" }, { label: place.name }]}
      />
      <div className="space-y-6">
        <PlaceFacts place={place} />
        <Card title={`Dipajang di sini (${displayed.length})`} flush={displayed.length > 0}>
          <DisplayedTable rows={displayed} />
        </Card>
        <Card title="Riwayat laporan">
          {reports.length > 0 ? <ReportList reports={reports} /> : <p>Belum pernah dilaporkan petugas kecamatan.</p>}
        </Card>
        {mayReadVisits && (
          <Card title="Kunjungan" flush={visits.length > 0}>
            {visits.length > 0 ? <VisitTable visits={visits} caption="Kunjungan" /> : <p>Belum pernah dikunjungi.</p>}
          </Card>
        )}
        {canSomewhere(actor, "place.manage") && !place.closedOn && <ClosePlace placeId={place.id} />}
      </div>
    </>
  );
}
