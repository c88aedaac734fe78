const aheadOfUtc = 7 * 3_600_000; // all year round, and since 1964

/** A moment as the clock in Karawang shows it (WIB): 2026-11-24T09:15:00. */
export const inWib = (at: Date) => new Date(at.getTime() + aheadOfUtc).toISOString().slice(0, 19);
