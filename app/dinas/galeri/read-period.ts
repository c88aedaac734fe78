import { today } from "@/lib/today";
import { type AskedDays, misreadDays, readDay } from "./asked-days";

type Period = { from: string; to: string };

/** The days that an address asks for (`dari`, `sampai`), in order; the usual ones where it names none, or none that exist. */
export function readPeriod(asked: AskedDays, day = today(), usual: Period = { from: day, to: day }): Period {
  const [first, last] = [readDay(asked.dari), readDay(asked.sampai)];
  if (first && last) return first <= last ? { from: first, to: last } : { from: last, to: first };
  if (misreadDays(asked)) return usual;
  if (last) return { from: last, to: last };
  if (first) return { from: first, to: first > day ? first : day };
  return usual;
}
