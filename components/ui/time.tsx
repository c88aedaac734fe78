import { formatClock, formatDate } from "@/lib/dates";

type Props = {
  value: Date | string;
  dateOnly?: boolean;
  /** Where the day is said elsewhere. */
  clockOnly?: boolean;
};

/** A moment in WIB. A plain date ("2026-11-24") is shown as the day it names. */
export function Time({ value, dateOnly, clockOnly }: Props) {
  const isPlainDate = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const text = formatDate(value);
  const hour = `${formatClock(value)}\u00a0WIB`;
  return (
    <time dateTime={isPlainDate ? value : new Date(value).toISOString()}>
      {isPlainDate || dateOnly ? text : clockOnly ? hour : `${text}, ${hour}`}
    </time>
  );
}
