const day = new Intl.DateTimeFormat("id-ID", { dateStyle: "long", timeZone: "Asia/Jakarta" });
const clock = new Intl.DateTimeFormat("id-ID", {
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZone: "Asia/Jakarta",
});

type Props = {
  value: Date | string;
  dateOnly?: boolean;
  /** Where the day is said elsewhere. */
  clockOnly?: boolean;
};

/** A moment in WIB. A plain date ("2026-11-24") is shown as the day it names. */
export function Time({ value, dateOnly, clockOnly }: Props) {
  const isPlainDate = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const moment = isPlainDate ? new Date(`${value}T00:00:00+07:00`) : new Date(value);
  const text = day.format(moment);
  const hour = `${clock.format(moment).replace(":", ".")}\u00a0WIB`;
  return (
    <time dateTime={isPlainDate ? value : moment.toISOString()}>
      {isPlainDate || dateOnly ? text : clockOnly ? hour : `${text}, ${hour}`}
    </time>
  );
}
