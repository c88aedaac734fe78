import { Time } from "@/components/ui/time";
import { decisionNames } from "./decision-names";

type Decision = { id: string; decision: string; reason: string; by: string; at: Date; what?: string };

/** Who decided what, when and why; latest first. */
export function DecisionList({ decisions }: { decisions: readonly Decision[] }) {
  return (
    <ol className="divide-y divide-line">
      {decisions.map(({ id, decision, reason, by, at, what }) => (
        <li key={id} className="py-2.5 first:pt-0 last:pb-0">
          <p className="font-medium">
            {what && `${what}: `}
            {decisionNames[decision] ?? decision} oleh {by}
          </p>
          <p className="text-sm">{reason}</p>
          <p className="text-ink-soft text-sm">
            <Time value={at} />
          </p>
        </li>
      ))}
    </ol>
  );
}
