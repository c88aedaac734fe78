import { Badge } from "@/components/ui/badge";

/** What comes when, and whether it is done. */
export function StepTitle({ step, title, done }: { step: number; title: string; done?: string }) {
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {step}. {title}
      {done && (
        <Badge tone="good" icon="check">
          {done}
        </Badge>
      )}
    </span>
  );
}
