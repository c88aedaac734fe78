import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { CaseRecord, CaseStep } from "@/domain/assistance/case-record";
import { today } from "@/lib/today";
import { tickOwnStepAction } from "../actions";

/** What the owner does now, what the office does, and when they meet. */
export function NowCard({ found }: { found: CaseRecord }) {
  const { steps, appointments, officer } = found;
  const mine = steps.find(({ who, doneAt }) => who === "pemilik" && !doneAt);
  const theirs = steps.find(({ who, doneAt }) => who === "petugas" && !doneAt);
  const now = new Date();
  const meeting = appointments.find(({ state, at }) => state === "dijadwalkan" && at > now);
  return (
    <div className="grid gap-4 lg:grid-cols-[3fr_2fr]">
      <Card title="Yang Anda kerjakan sekarang">
        {mine ? (
          <MyStep found={found} step={mine} />
        ) : (
          <p>Semua bagian Anda sudah selesai. Petugas yang melanjutkan.</p>
        )}
      </Card>
      <Card title="Yang dinas kerjakan">
        <div className="space-y-3">
          <p>{theirs ? theirs.title : "Tidak ada yang menunggu petugas saat ini."}</p>
          <p className="text-ink-soft text-sm">
            {officer ? `Pendamping Anda: ${officer}` : "Petugas sedang dicarikan."}
          </p>
          {meeting && (
            <p className="rounded-control bg-brand-soft px-3.5 py-2.5">
              <span className="block font-semibold">
                Bertemu <Time value={meeting.at} />
              </span>
              {meeting.place}
            </p>
          )}
        </div>
      </Card>
    </div>
  );
}

function MyStep({ found: { id, kind, businessId, steps }, step }: { found: CaseRecord; step: CaseStep }) {
  const upload = `/pelaku/legalitas/baru?${new URLSearchParams({ jenis: kind, usaha: businessId })}`;
  const isHandedIn = steps.some(({ isUpload, doneAt }) => isUpload && doneAt);
  const { position, title, help, dueOn, isUpload } = step;
  return (
    <div className="space-y-3">
      <p className="font-semibold text-lg">{title}</p>
      <p>{help}</p>
      <p className={dueOn < today() ? "font-medium text-bad" : "text-ink-soft"}>
        {dueOn < today() ? "Seharusnya selesai " : "Sampai "}
        <Time value={dueOn} />
      </p>
      {isUpload ? (
        <ButtonLink href={upload} icon="upload">
          Unggah dokumennya
        </ButtonLink>
      ) : (
        <Form action={tickOwnStepAction} label="Langkah saya">
          <input type="hidden" name="caseId" value={id} />
          <input type="hidden" name="position" value={position} />
          <SubmitButton name="done" value="ya" icon="check">
            Sudah saya kerjakan
          </SubmitButton>
        </Form>
      )}
      {!isUpload && !isHandedIn && (
        <p className="text-sm">
          Dokumennya sudah di tangan? <TextLink href={upload}>Unggah sekarang</TextLink>
        </p>
      )}
    </div>
  );
}
