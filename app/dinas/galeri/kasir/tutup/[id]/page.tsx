import type { Metadata } from "next";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Time } from "@/components/ui/time";
import { getPlaceScope } from "@/domain/places/get-place-scope";
import { can } from "@/domain/policy";
import { getShift } from "@/domain/shifts/get-shift";
import { inDrawer } from "@/domain/shifts/sums-of-shift";
import { today } from "@/lib/today";
import { ClosedHere } from "./closed-here";
import { ClosingForm } from "./closing-form";
import { ShiftReport } from "./shift-report";
import { UnsentHere } from "./unsent-here";

export const metadata: Metadata = { title: "Sesi kasir" };

export default async function ShiftPage({ params }: PageProps<"/dinas/galeri/kasir/tutup/[id]">) {
  const id = pathId((await params).id);
  const actor = await requireActor();
  const shift = await guarded(() => getShift(actor, id));
  const mayClose = !shift.closedAt && can(actor, "sale.record", await getPlaceScope(shift.placeId));
  return (
    <>
      <PageHeader
        title={shift.closedAt ? "Laporan tutup kasir" : "Tutup kasir"}
        lead={
          <>
            {shift.place}, dibuka {shift.openedBy}, <Time value={shift.openedAt} />
          </>
        }
        crumbs={[
          { href: `/dinas/galeri/kasir?tempat=${shift.placeId}`, label: "Kasir" },
          { href: `/dinas/galeri/kasir/sesi?tempat=${shift.placeId}`, label: "Sesi" },
          { label: shift.closedAt ? "Laporan" : "Tutup kasir" },
        ]}
      />
      <div className="space-y-6">
        {mayClose && <UnsentHere userId={actor.userId} placeId={shift.placeId} shiftId={shift.id} />}
        <ShiftReport shift={shift} />
        {shift.closedAt && today(shift.closedAt) === today() && <ClosedHere shiftId={shift.id} />}
        {mayClose && <ClosingForm shiftId={shift.id} expected={inDrawer(shift.float, shift.sums)} />}
      </div>
    </>
  );
}
