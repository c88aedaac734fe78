/** A single missed day is no pause; from the second in a row all of them are. */
const leastInARow = 2;

/** How many of the planned days did not count for goods on the shelf, because nobody opened the place. */
export function pausedDays(planned: readonly string[], opened: readonly string[]) {
  const wasOpen = new Set(opened);
  let paused = 0;
  let inARow = 0;
  for (const day of planned) {
    inARow = wasOpen.has(day) ? 0 : inARow + 1;
    if (inARow === leastInARow) paused += leastInARow;
    else if (inARow > leastInARow) paused++;
  }
  return paused;
}
