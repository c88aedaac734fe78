import { formatDate } from "@/lib/dates";
import { Refused } from "../errors";

/**
 * On which day a standing row ends when another takes its place: what has begun is not rewritten, and one of the same
 * first day was never in force.
 */
export function endOn(standing: { validFrom: string } | undefined, validFrom: string, day: string) {
  if (validFrom < day)
    throw new Refused("Yang sudah berjalan tidak diubah. Pilih hari ini atau sesudahnya.", "validFrom");
  if (standing && standing.validFrom > validFrom) {
    throw new Refused(
      `Sudah ada perubahan yang mulai ${formatDate(standing.validFrom)}. Pilih tanggal itu atau sesudahnya.`,
      "validFrom",
    );
  }
  return validFrom;
}
