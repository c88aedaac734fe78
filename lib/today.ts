const aheadOfUtc = 7 * 3_600_000; // all year round, and since 1964

/** The calendar date in Karawang (WIB) at a moment, as YYYY-MM-DD. */
export function today(at = new Date()) {
  return new Date(at.getTime() + aheadOfUtc).toISOString().slice(0, 10);
}
