import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import type { CaseStep } from "@/domain/assistance/case-record";
import type { OfficeCase } from "@/domain/assistance/get-case";
import { today } from "@/lib/today";
import { moveDueAction, tickStepAction } from "./actions";
import { StepState } from "./step-state";
import { whoWords } from "./words";

/** The checklist: who does what by when; an officer ticks it and gives a step another day. */
export function OfficeSteps({ found }: { found: OfficeCase }) {
  const { id, steps, mayWork, source, version } = found;
  const date = today();
  if (steps.length === 0) return null;
  const done = steps.filter(({ doneAt }) => doneAt).length;
  return (
    <Card
      title="Langkah"
      action={
        <span className="text-ink-soft text-sm">
          {done} dari {steps.length} selesai
        </span>
      }
    >
      <ol className="divide-y divide-line">
        {steps.map((step) => (
          <li key={step.position} className="flex gap-3 py-3.5 first:pt-0">
            <StepMark step={step} />
            <div className="min-w-0 grow space-y-1">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="font-semibold">{step.title}</span>
                <Badge tone={step.who === "petugas" ? "brand" : "rice"}>{whoWords[step.who]}</Badge>
              </p>
              <p className="text-ink-soft text-sm">{step.help}</p>
              <StepState step={step} date={date} />
              {mayWork && <StepForms caseId={id} step={step} date={date} />}
            </div>
          </li>
        ))}
      </ol>
      {source && (
        <p className="mt-3 text-ink-soft text-sm">
          Sumber: {source} (versi {version}).
        </p>
      )}
    </Card>
  );
}

export function StepMark({ step: { position, doneAt } }: { step: CaseStep }) {
  return (
    <span
      aria-hidden
      className={`flex size-8 shrink-0 items-center justify-center rounded-full font-semibold text-sm tabular-nums ${doneAt ? "bg-good-soft text-good" : "bg-sunken text-ink-soft"}`}
    >
      {doneAt ? <Icon name="check" className="size-5" /> : position}
    </span>
  );
}

function StepForms({ caseId, step, date }: { caseId: string; step: CaseStep; date: string }) {
  const { position, title, doneAt, dueOn, isUpload } = step;
  return (
    <div data-print="no" className="flex flex-wrap items-start gap-x-4">
      {isUpload ? (
        <p className="py-2 text-ink-soft text-sm">Selesai sendiri begitu dokumennya diunggah.</p>
      ) : (
        <Form action={tickStepAction} label={`Centang ${title}`} className="space-y-2 py-1">
          <input type="hidden" name="caseId" value={caseId} />
          <input type="hidden" name="position" value={position} />
          <SubmitButton
            name="done"
            value={doneAt ? "tidak" : "ya"}
            size="small"
            variant={doneAt ? "quiet" : "secondary"}
            icon={doneAt ? "refresh" : "check"}
          >
            {doneAt ? "Buka lagi" : "Tandai selesai"}
            <span className="sr-only">: {title}</span>
          </SubmitButton>
        </Form>
      )}
      {!doneAt && (
        <details>
          <summary className="inline-flex min-h-11 items-center text-brand text-sm underline underline-offset-4">
            Ubah tenggat<span className="sr-only">: {title}</span>
          </summary>
          <Form action={moveDueAction} submit="Simpan tenggat" label={`Tenggat ${title}`} className="space-y-3 pb-2">
            <input type="hidden" name="caseId" value={caseId} />
            <input type="hidden" name="position" value={position} />
            <DateField label="Tenggat baru" name="dueOn" defaultValue={dueOn} min={date} />
          </Form>
        </details>
      )}
    </div>
  );
}
