import type { placeStates } from "@/db/schema";

const silentAfterDays = 60;

/** How a display place stands today; `belum_punya` is a kecamatan without a pojok. */
export const standings = ["dijaga", "display", "tutup", "tanpa_kabar", "belum_punya"] as const;
export type Standing = (typeof standings)[number];

type Report = { state: (typeof placeStates)[number]; reportedAt: Date };

/** What the last report is still worth: after 60 days of silence nobody knows. */
export function standingOf(report: Report | null | undefined, now = new Date()): Exclude<Standing, "belum_punya"> {
  if (!report || daysBetween(report.reportedAt, now) > silentAfterDays) return "tanpa_kabar";
  return report.state;
}

/** Whole days from one moment to a later one. */
function daysBetween(from: Date, to: Date) {
  return Math.floor((to.getTime() - from.getTime()) / 86_400_000);
}
