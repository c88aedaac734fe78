import { formatDate } from "@/lib/dates";
import { daysBetween } from "@/lib/day-steps";
import { labelPoints, needsExpiry } from "./label-points";
import type { ReceivedLine } from "./schema";

export type IntakeDoubt = { rule: "kedaluwarsa" | "sisa_umur" | "tanggal" | "label"; says: string };

/** What speaks against taking goods in: each may be overridden by a person with a reason. */
export function intakeDoubts(line: ReceivedLine, classCode: string, day: string, leastDays: number): IntakeDoubt[] {
  const doubts: IntakeDoubt[] = mistypedDays(line, day);
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

/** Ten years: as long as a product's own shelf life may be. */
const longest = 3_650;

/** A wrong year would keep goods from ever being called expired. */
function mistypedDays({ producedOn, expiresOn }: ReceivedLine, day: string): IntakeDoubt[] {
  const says = [
    producedOn && producedOn > day && `Tanggal produksinya ${formatDate(producedOn)}, sesudah hari ini.`,
    expiresOn &&
      daysBetween(day, expiresOn) > longest &&
      `Kedaluwarsanya ${formatDate(expiresOn)}, lebih dari 10 tahun lagi: periksa tahunnya.`,
  ];
  return says.flatMap((sentence) => (sentence ? [{ rule: "tanggal" as const, says: sentence }] : []));
}
