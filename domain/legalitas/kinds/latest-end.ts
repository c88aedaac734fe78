import { dayAfter } from "@/lib/day-steps";

/** The last day that a paper of so many months can name. With a month of grace: offices count the first day differently. */
export function latestEnd(issuedOn: string, validMonths: number) {
  const end = new Date(`${dayAfter(issuedOn)}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + validMonths + 1);
  return end.toISOString().slice(0, 10);
}
