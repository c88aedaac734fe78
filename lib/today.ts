import { inWib } from "./in-wib";

/** The calendar date in Karawang (WIB) at a moment, as YYYY-MM-DD. */
export function today(at = new Date()) {
  return inWib(at).slice(0, 10);
}
