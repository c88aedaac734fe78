import type { Metadata } from "next";
import { z } from "zod";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { daysToAlarm } from "@/domain/openings/find-closed";
import { listDays } from "@/domain/openings/list-days";
import { canSomewhere } from "@/domain/policy";
import { formatDate } from "@/lib/dates";
import { choosePlace } from "../choose-place";
import { NoPlace } from "../no-place";
import { PlaceTabs } from "../place-tabs";
import { DayGrid } from "./day-grid";
import { ExceptionForm, PlanForm } from "./opening-forms";

export const metadata: Metadata = { title: "Hari buka" };

export default async function OpeningDaysPage({ searchParams }: PageProps<"/dinas/galeri/hari-buka">) {
  const actor = await requireActor();
  const params = await searchParams;
  const { places, place } = await choosePlace(actor, "ledger.read", params.tempat);
  if (!place) return <NoPlace title="Hari buka" />;
  const asked = z.iso.date().safeParse(oneWord(params.sejak)).data;
  const { days, paused, plan, next, missed } = await guarded(() => listDays(actor, place.id, { since: asked }));
  const [since] = missed;
  return (
    <>
      <PageHeader
        title="Hari buka"
        lead={`Kapan ${place.name} seharusnya buka, dan kapan kasirnya benar-benar dibuka.`}
      />
      <div className="space-y-6">
        <PlaceTabs base="/dinas/galeri/hari-buka" places={places} current={place.id} />
        {since && missed.length >= daysToAlarm && (
          <Notice tone="bad" title={`Tidak buka pada ${missed.length} hari buka, sejak ${formatDate(since)}`}>
            Pimpinan sudah diberi tahu, dan masa titip barang di sini berhenti sampai kasir dibuka lagi.
          </Notice>
        )}
        {!plan && !next && (
          <Notice tone="warn" title="Belum ada rencana hari buka">
            Tanpa rencana, portal tidak dapat memberi tahu bila tempat ini tutup padahal seharusnya buka.
          </Notice>
        )}
        <DayGrid days={days} paused={asked ? paused : 0} />
        {canSomewhere(actor, "opening.plan") && (
          <div className="grid items-start gap-6 lg:grid-cols-2">
            <Card title="Hari buka setiap minggu">
              <PlanForm placeId={place.id} plan={plan} />
            </Card>
            <Card title="Hari khusus">
              <ExceptionForm placeId={place.id} />
            </Card>
          </div>
        )}
      </div>
    </>
  );
}
