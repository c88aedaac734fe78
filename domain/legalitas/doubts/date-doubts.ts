import { dayAfter } from "@/lib/day-steps";
import { kindForm } from "../facts/kind-forms";
import type { Checked, Doubt } from "./doubt";

/** An end where such a document has none, an end before the beginning, or one later than such a document can hold. */
export function dateDoubts({ kind, issuedOn, expiresOn, validMonths }: Checked): Doubt[] {
  const say = (text: string) => [{ field: "expiresOn", text }];
  if (!expiresOn) return [];
  if (!kindForm(kind).ends) return say("Dokumen jenis ini tidak punya tanggal berakhir.");
  if (!issuedOn) return [];
  if (expiresOn <= issuedOn) return say("Tanggal berakhir harus sesudah tanggal terbit.");
  if (validMonths === null || expiresOn <= latestEnd(issuedOn, validMonths)) return [];
  const years = `${validMonths / 12} tahun`;
  return say(`Masa berlakunya lebih dari ${years}, padahal jenis ini paling lama ${years}.`);
}

/** With a month of grace: offices count the first day differently. */
function latestEnd(issuedOn: string, validMonths: number) {
  const end = new Date(`${dayAfter(issuedOn)}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + validMonths + 1);
  return end.toISOString().slice(0, 10);
}
