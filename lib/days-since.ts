import { today } from "./today";

/** Whole days of the calendar in WIB between a moment and a day. */
export function daysSince(moment: Date, day: string) {
  return Math.round((Date.parse(day) - Date.parse(today(moment))) / 86_400_000);
}
