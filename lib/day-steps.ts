const day = 24 * 60 * 60 * 1000;

function step(date: string, days: number) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

/** The calendar date one day later; both as YYYY-MM-DD. */
export const dayAfter = (date: string) => step(date, 1);

/** The calendar date one day earlier; both as YYYY-MM-DD. */
export const dayBefore = (date: string) => step(date, -1);
