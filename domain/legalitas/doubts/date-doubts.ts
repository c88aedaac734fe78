import { formatDate } from "@/lib/dates";
import type { KindRule } from "../kinds/kind-rule";
import { latestEnd } from "../kinds/latest-end";
import { monthsText } from "../kinds/months-text";
import type { Checked, Doubt } from "./doubt";

/** An end where such a document has none, an end before the beginning, or one later than such a document can hold. */
export function dateDoubts({ issuedOn, expiresOn }: Checked, rule: KindRule | undefined): Doubt[] {
  const say = (text: string) => [{ field: "expiresOn", text }];
  if (!expiresOn || !rule) return [];
  const { validMonths, validFrom } = rule;
  if (validMonths === null) return say("Dokumen jenis ini tidak punya tanggal berakhir.");
  if (!issuedOn) return [];
  if (expiresOn <= issuedOn) return say("Tanggal berakhir harus sesudah tanggal terbit.");
  if (expiresOn <= latestEnd(issuedOn, validMonths)) return [];
  const longest = monthsText(validMonths);
  return say(
    `Masa berlakunya lebih dari ${longest}, padahal yang terbit sejak ${formatDate(validFrom)} paling lama ${longest}.`,
  );
}
