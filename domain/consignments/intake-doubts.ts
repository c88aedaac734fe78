import { formatDate } from "@/lib/dates";
import { daysBetween } from "@/lib/day-steps";
import { labelPoints, needsExpiry } from "./label-points";
import type { ReceivedLine } from "./schema";

export type IntakeDoubt = { rule: "kedaluwarsa" | "sisa_umur" | "label"; says: string };

/** What speaks against taking goods in: each may be overridden by a person with a reason. */
export function intakeDoubts(line: ReceivedLine, classCode: string, day: string, leastDays: number): IntakeDoubt[] {
  const doubts: IntakeDoubt[] = [];
  if (line.expiresOn) {
    const left = daysBetween(day, line.expiresOn);
    if (left < 0) doubts.push({ rule: "kedaluwarsa", says: `Sudah kedaluwarsa pada ${formatDate(line.expiresOn)}.` });
    else if (left < leastDays) {
      doubts.push({ rule: "sisa_umur", says: `Sisa umurnya ${left} hari, paling sedikit ${leastDays} hari.` });
    }
  } else if (needsExpiry(classCode)) {
    doubts.push({ rule: "kedaluwarsa", says: "Tanggal kedaluwarsa belum diisi." });
  }
  const missing = labelPoints(classCode).filter(([key]) => !line.label.includes(key));
  if (missing.length > 0) {
    doubts.push({ rule: "label", says: `Belum ada di label: ${missing.map(([, words]) => words).join(", ")}.` });
  }
  return doubts;
}
