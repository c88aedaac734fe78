import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import type { CaseStep } from "@/domain/assistance/case-record";

/** Done by whom and when, or by when it should be. */
export function StepState({ step: { doneAt, doneBy, dueOn }, date }: { step: CaseStep; date: string }) {
  if (doneAt) {
    return (
      <span className="text-good text-sm">
        Selesai <Time value={doneAt} dateOnly />
        {doneBy && ` oleh ${doneBy}`}
      </span>
    );
  }
  if (dueOn < date) {
    return (
      <Badge tone="bad" icon="clock">
        Lewat <Time value={dueOn} />
      </Badge>
    );
  }
  return (
    <span className="text-ink-soft text-sm">
      Sampai <Time value={dueOn} />
    </span>
  );
}
