import type { Metadata } from "next";
import { AppointmentList } from "@/app/_pendampingan/appointment-list";
import { OutcomeBadge } from "@/app/_pendampingan/outcome-badge";
import { Timeline } from "@/app/_pendampingan/timeline";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/text-area";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { Waiting } from "@/components/ui/waiting";
import { getOwnCase } from "@/domain/assistance/get-own-case";
import { listOwnLetters } from "@/domain/letters/list-own-letters";
import { today } from "@/lib/today";
import { writeMessageAction } from "../actions";
import { LetterCard } from "../letter-card";
import { NowCard } from "./now-card";
import { OwnSteps } from "./own-steps";

export const metadata: Metadata = { title: "Pendampingan" };

type Props = PageProps<"/pelaku/pendampingan/[id]">;

export default function OwnCasePage({ params }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <OwnCase params={params} />
    </Waiting>
  );
}

async function OwnCase({ params }: Pick<Props, "params">) {
  const [{ id }, actor] = await Promise.all([params, requireActor()]);
  const found = await guarded(() => getOwnCase(actor, pathId(id)));
  const { kindName, kindHelp, outcome, steps, appointments, entries, documentId, reason } = found;
  const letters = found.kind === "merek" ? await guarded(() => listOwnLetters(actor, found.businessId)) : [];
  const isOverdue = steps.some(({ doneAt, dueOn }) => !doneAt && dueOn < today());
  return (
    <>
      <PageHeader
        title={`Mengurus ${kindName}`}
        lead={<OutcomeBadge outcome={outcome} isOverdue={isOverdue} />}
        crumbs={[{ href: "/pelaku/pendampingan", label: "Pendampingan" }, { label: kindName }]}
      />
      <div className="space-y-6">
        {outcome ? (
          <Notice
            tone={outcome === "selesai" ? "good" : "info"}
            title={outcome === "selesai" ? `${kindName} Anda sudah diverifikasi` : "Pendampingan dihentikan"}
          >
            {reason ? (
              `${reason} Anda dapat meminta bantuan lagi di halaman Pendampingan.`
            ) : (
              <TextLink href={`/pelaku/legalitas/${documentId}`}>Lihat dokumennya</TextLink>
            )}
          </Notice>
        ) : (
          <NowCard found={found} />
        )}
        {appointments.length > 0 && (
          <Card title="Janji temu">
            <AppointmentList appointments={appointments} />
          </Card>
        )}
        <OwnSteps found={found} />
        <LetterCard letters={letters} />
        <Card title="Pesan dan kejadian">
          {!outcome && (
            <Form action={writeMessageAction} submit="Kirim pesan" label="Kirim pesan" className="mb-6 space-y-4">
              <input type="hidden" name="caseId" value={found.id} />
              <TextArea label="Pesan untuk pendamping" name="text" rows={2} />
            </Form>
          )}
          <Timeline entries={entries} />
        </Card>
        <p className="text-ink-soft text-sm">{kindHelp}</p>
      </div>
    </>
  );
}
