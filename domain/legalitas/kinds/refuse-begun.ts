import { formatDate } from "@/lib/dates";
import { Refused } from "../../errors";

/** What has begun stays as it was said: a new row begins after the one in force. */
export function refuseBegun(rows: readonly { validFrom: string }[], validFrom: string, date: string) {
  const begun = rows.find((row) => row.validFrom <= date);
  if (!begun || validFrom > begun.validFrom) return;
  throw new Refused(
    `Yang berlaku sekarang mulai ${formatDate(begun.validFrom)}. Pilih tanggal sesudahnya; yang sudah berjalan tidak diubah.`,
    "validFrom",
  );
}
