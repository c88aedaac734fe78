/** The promised day for what was sold up to `through`: the set day of the month after. */
export function dueOn(through: string, dayOfMonth: number) {
  const [year = 0, month = 1] = through.split("-").map(Number);
  return new Date(Date.UTC(year, month, Math.max(1, dayOfMonth))).toISOString().slice(0, 10);
}
