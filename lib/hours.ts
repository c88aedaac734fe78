const wib = 7;
const hour = 3_600_000;

/** The hour of the day in Karawang (WIB), 0 to 23. */
export function hourOf(at: Date) {
  return (at.getUTCHours() + wib) % 24;
}

/** The next moment, later than this one, at which a clock in Karawang strikes that hour. */
export function nextHour(at: Date, wanted: number) {
  const today = Math.floor((at.getTime() + wib * hour) / (24 * hour)) * 24 * hour - wib * hour + wanted * hour;
  return new Date(today > at.getTime() ? today : today + 24 * hour);
}
