import { StepMark } from "@/app/_pendampingan/office-steps";
import { StepState } from "@/app/_pendampingan/step-state";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Card } from "@/components/ui/card";
import type { CaseRecord, CaseStep } from "@/domain/assistance/case-record";
import { today } from "@/lib/today";
import { tickOwnStepAction } from "../actions";

/** Every step, whose it is, and a way to take a tick back or give one early. */
export function OwnSteps({ found: { id, steps, closedAt, source } }: { found: CaseRecord }) {
  const date = today();
  if (steps.length === 0) return null;
  return (
    <Card title="Semua langkah">
      <ol className="divide-y divide-line">
        {steps.map((step) => (
          <li key={step.position} className="flex gap-3 py-3.5 first:pt-0">
            <StepMark step={step} />
            <div className="min-w-0 grow space-y-1">
              <p>
                <span className="font-semibold">{step.title}</span>
                <span className="text-ink-soft text-sm"> · {step.who === "pemilik" ? "Anda" : "Petugas"}</span>
              </p>
              <p className="text-ink-soft text-sm">{step.help}</p>
              <StepState step={step} date={date} />
              {step.who === "pemilik" && !step.isUpload && !closedAt && <Tick caseId={id} step={step} />}
            </div>
          </li>
        ))}
      </ol>
      {source && <p className="mt-3 text-ink-soft text-sm">Sumber: {source}.</p>}
    </Card>
  );
}

function Tick({ caseId, step: { position, title, doneAt } }: { caseId: string; step: CaseStep }) {
  return (
    <Form action={tickOwnStepAction} label={title} className="space-y-2">
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="position" value={position} />
      <SubmitButton
        name="done"
        value={doneAt ? "tidak" : "ya"}
        size="small"
        variant="quiet"
        icon={doneAt ? "refresh" : "check"}
        className="-ms-3.5"
      >
        {doneAt ? "Ternyata belum" : "Sudah saya kerjakan"}
        <span className="sr-only">: {title}</span>
      </SubmitButton>
    </Form>
  );
}
