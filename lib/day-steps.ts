const day = 24 * 60 * 60 * 1000;

/** The calendar date so many days later; negative for earlier. */
export function addDays(date: string, days: number) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

/** The calendar date one day later; both as YYYY-MM-DD. */
export const dayAfter = (date: string) => addDays(date, 1);

/** The calendar date one day earlier; both as YYYY-MM-DD. */
export const dayBefore = (date: string) => addDays(date, -1);

/** Whole days from one calendar date to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / day);

/** The last calendar date of a month given as YYYY-MM. */
export function lastDayOf(yearMonth: string) {
  const [year = 0, month = 1] = yearMonth.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
