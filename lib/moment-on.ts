import { today } from "./today";

/** A moment on a calendar date: now when it is today, else noon in Karawang. */
export function momentOn(day: string, now = new Date()) {
  return today(now) === day ? now : new Date(`${day}T12:00:00+07:00`);
}
