import { formatDate } from "@/lib/dates";

/** What is known of the permits that a product lost: reasons in sentences, or the permit that ended and its last day. */
type Lost = { reasons?: string; permit?: string | null; endedOn?: string | null };

/** Which permit fell and how, in plain words. */
export function sayLost({ reasons, permit, endedOn }: Lost) {
  if (reasons) return reasons.replace(/\.$/, "");
  if (permit && endedOn) return `${permit} berakhir ${formatDate(endedOn)}`;
  if (endedOn) return `legalitas yang diminta berubah sesudah ${formatDate(endedOn)}`;
  return "izin yang diminta belum ada semuanya";
}
