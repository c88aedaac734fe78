/** Lets each key through so many times within a minute of the clock; keeps no more than the keys of one minute. */
export function minuteLimit(most: number) {
  let minute = 0;
  let seen = new Map<string, number>();
  return (key: string, now = Date.now()) => {
    const current = Math.floor(now / 60_000);
    if (current !== minute) {
      minute = current;
      seen = new Map();
    }
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count <= most;
  };
}
