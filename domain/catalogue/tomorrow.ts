const day = 86_400_000;
const wib = 7 * 3_600_000;

/** Milliseconds until just after the next midnight in WIB. */
export function tomorrow(now = Date.now()) {
  return day - ((now + wib) % day) + 1000;
}
