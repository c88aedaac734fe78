import { inWib } from "../in-wib";

const minutesOfDay = 1_440;

/** Columns of days, months and hours, written the way they are written here, that a sheet can sort and filter. */
export const dayColumn = { width: 12, numFmt: "dd/mm/yyyy" };
export const monthColumn = { width: 12, numFmt: "mm/yyyy" };
export const clockColumn = { width: 10, numFmt: "hh:mm" };

/** The cell of a calendar day, as YYYY-MM-DD; a month as YYYY-MM stands for its first. */
export function dayCell(day: string | null) {
  return day === null ? null : new Date(day);
}

/** The cell of the hour and minute of a moment in WIB: the part of the day that has passed. */
export function clockCell(moment: Date) {
  const [hours, minutes] = inWib(moment).slice(11, 16).split(":").map(Number);
  return ((hours ?? 0) * 60 + (minutes ?? 0)) / minutesOfDay;
}
