/** `YYYY-MM-DD`, or null for a day that is in no calendar. A year of two digits lies in this century. */
export function calendarDate(year: number, month: number, day: number): string | null {
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  const exists = date.getUTCFullYear() === full && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && full >= 1990 && full <= 2099 ? date.toISOString().slice(0, 10) : null;
}

/** The last day of a month. */
export function monthEnd(year: number, month: number) {
  const full = year < 100 ? 2000 + year : year;
  return calendarDate(full, month, new Date(Date.UTC(full, month, 0)).getUTCDate());
}

/** The date behind a spreadsheet's day count (1900 system), within what a label may carry. */
export function serialDate(serial: number): string | null {
  if (!(serial >= 32_874 && serial < 73_051)) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}
