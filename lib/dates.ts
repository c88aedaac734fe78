const zone = "Asia/Jakarta";
const long = new Intl.DateTimeFormat("id-ID", { timeZone: zone, day: "numeric", month: "long", year: "numeric" });
const short = new Intl.DateTimeFormat("id-ID", { timeZone: zone, day: "numeric", month: "short", year: "numeric" });
const month = new Intl.DateTimeFormat("id-ID", { timeZone: zone, month: "long", year: "numeric" });
const clock = new Intl.DateTimeFormat("id-ID", { timeZone: zone, hour: "2-digit", minute: "2-digit" });

/** A calendar date stands at noon UTC so that no zone moves it to another day. */
function instant(date: Date | string) {
  return typeof date === "string" && /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T12:00:00Z`) : new Date(date);
}

/** `24 November 2026`, in WIB. */
export function formatDate(date: Date | string) {
  return long.format(instant(date));
}

/** `24 Nov 2026`, in WIB. */
export function formatShortDate(date: Date | string) {
  return short.format(instant(date));
}

/** `November 2026`, of a month as YYYY-MM. */
export function formatMonth(yearMonth: string) {
  return month.format(instant(`${yearMonth}-01`));
}

/** `Nov 2026`, of a month as YYYY-MM. */
export function formatShortMonth(yearMonth: string) {
  return short.format(instant(`${yearMonth}-01`)).replace(/^\d+ /, "");
}

/** `24 Nov 2026 pukul 09.15 WIB` */
export function formatMoment(moment: Date | string) {
  const at = instant(moment);
  return `${short.format(at)} pukul ${clock.format(at)} WIB`;
}
