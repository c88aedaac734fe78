/** A single missed day is no pause; from the second in a row all of them are. */
const leastInARow = 2;

/** The planned days that do not count for goods on the shelf, because nobody opened the place. */
export function pausedDates(planned: readonly string[], opened: readonly string[]) {
  const wasOpen = new Set(opened);
  const paused: string[] = [];
  let missed: string[] = [];
  for (const day of planned) {
    missed = wasOpen.has(day) ? [] : [...missed, day];
    if (missed.length === leastInARow) paused.push(...missed);
    else if (missed.length > leastInARow) paused.push(day);
  }
  return paused;
}

/** How many there are. */
export const pausedDays = (planned: readonly string[], opened: readonly string[]) =>
  pausedDates(planned, opened).length;
