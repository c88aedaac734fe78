/** The planned days up to now on which nobody opened, back to the last day that somebody did; oldest first. */
export function missedStreak(planned: readonly string[], opened: readonly string[]) {
  const last = opened.at(-1) ?? "";
  return planned.filter((day) => day > last);
}
