import { TextLink } from "@/components/ui/text-link";
import { dayAfter, dayBefore } from "@/lib/day-steps";
import { today } from "@/lib/today";

/** To the lists of other days: somebody comes back with an old receipt, or without it. */
export function DaySteps({ counter, day }: { counter: string; day: string }) {
  const at = (hari: string) => `/dinas/loket?${new URLSearchParams({ loket: counter, hari })}`;
  return (
    <p className="flex gap-4">
      <TextLink href={at(dayBefore(day))}>Hari sebelumnya</TextLink>
      {day < today() && <TextLink href={at(dayAfter(day))}>Hari sesudahnya</TextLink>}
    </p>
  );
}
