import { hourOf, nextHour } from "@/lib/hours";
import type { MailPace } from "../notices/groups";

export type Hours = { quietFrom: number; quietUntil: number };
export const usualHours: Hours = { quietFrom: 20, quietUntil: 7 };

const summaryHour = 7;

/** Whether a person is left alone at this moment. The same hour twice means never. */
function isQuiet(at: Date, { quietFrom: from, quietUntil: until }: Hours) {
  const hour = hourOf(at);
  return from <= until ? from <= hour && hour < until : hour >= from || hour < until;
}

/** When mail about something that happens now may go: at once, after the quiet hours, or with the day's summary. */
export function dueAt(pace: Exclude<MailPace, "tidak">, hours: Hours, at: Date) {
  if (pace === "ringkasan") return nextHour(at, hours.quietFrom === hours.quietUntil ? summaryHour : hours.quietUntil);
  return quietUntil(hours, at) ?? at;
}

/** When the quiet hours in which this moment lies are over; nothing when it lies in none. */
export function quietUntil(hours: Hours, at: Date) {
  return isQuiet(at, hours) ? nextHour(at, hours.quietUntil) : undefined;
}
