import { Icon } from "@/components/ui/icon";
import type { Doubt } from "@/domain/legalitas/doubts/doubt";

type Props = { field: string; doubts: readonly Doubt[] };

/** What does not fit, beneath the field that it is about. */
export function DoubtsAt({ field, doubts }: Props) {
  const here = doubts.filter((doubt) => doubt.field === field);
  return (
    <div aria-live="polite" className="max-w-xl empty:hidden">
      {here.map(({ text }) => (
        <p key={text} className="flex gap-2 font-medium text-sm text-warn">
          <Icon name="warning" className="mt-0.5 size-4" />
          {text}
        </p>
      ))}
    </div>
  );
}
