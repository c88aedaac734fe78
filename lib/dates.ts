import { inWib } from "./in-wib";

// Spelled out here: a browser takes tens of milliseconds to get its own words ready, and a till waits for them.
const months = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");

/** A calendar date stands at noon UTC so that no zone moves it to another day. */
function instant(date: Date | string) {
  return typeof date === "string" && /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T12:00:00Z`) : new Date(date);
}

function partsOf(date: Date | string) {
  const shown = inWib(instant(date));
  const [year = "", month, day] = shown.slice(0, 10).split("-");
  return {
    day: Number(day),
    month: months[Number(month) - 1] ?? "",
    year,
    clock: shown.slice(11, 16).replace(":", "."),
  };
}

/** `24 November 2026`, in WIB. */
export function formatDate(date: Date | string) {
  const { day, month, year } = partsOf(date);
  return `${day} ${month} ${year}`;
}

/** `24 Nov 2026`, in WIB. */
export function formatShortDate(date: Date | string) {
  const { day, month, year } = partsOf(date);
  return `${day} ${month.slice(0, 3)} ${year}`;
}

/** `November 2026`, of a month as YYYY-MM. */
export function formatMonth(yearMonth: string) {
  return formatDate(`${yearMonth}-01`).replace(/^\d+ /, "");
}

/** `Nov 2026`, of a month as YYYY-MM. */
export function formatShortMonth(yearMonth: string) {
  return formatShortDate(`${yearMonth}-01`).replace(/^\d+ /, "");
}

/** `09.15`, in WIB. */
export function formatClock(moment: Date | string) {
  return partsOf(moment).clock;
}

/** `24 Nov 2026 pukul 09.15 WIB` */
export function formatMoment(moment: Date | string) {
  return `${formatShortDate(moment)} pukul ${formatClock(moment)} WIB`;
}
