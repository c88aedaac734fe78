const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Jakarta", dateStyle: "short" });

/** The calendar date in Karawang (WIB) at a moment, as YYYY-MM-DD. */
export function today(at = new Date()) {
  return day.format(at);
}
