import { stages } from "@/db/schema";

export type Stage = (typeof stages)[number];
export const allStages: readonly Stage[] = stages;

/** After how many days in a stage a business is stuck. Who is displayed has arrived, and who only registered may never want more. */
export const stuckAfter: Record<Stage, number | null> = {
  terdaftar: 30,
  didampingi: 30,
  diajukan: 7,
  terverifikasi: 14,
  dipajang: null,
};
