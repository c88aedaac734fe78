import { z } from "zod";
import { parseDecimal } from "@/lib/parse-decimal";
import { parseRupiah } from "@/lib/parse-rupiah";
import { ruleKinds, ruleUnits } from "./rule-words";

const blankIsAbsent = (text: string | undefined) => text?.trim() || undefined;

/** A dated setting as typed: percent, days, rupiah or a day of the month, as its kind says. */
export const ruleInput = z
  .object({
    kind: z.enum(ruleKinds, "Pilih aturannya."),
    value: z.string("Isi nilainya.").trim().min(1, "Isi nilainya."),
    validFrom: z.iso.date("Isi tanggal mulai berlaku."),
    placeId: z.string().optional().transform(blankIsAbsent).pipe(z.uuid("Pilih tempat dari daftar.").optional()),
    product: z.string().max(200).optional().transform(blankIsAbsent),
    source: z.string("Tulis dasarnya.").trim().min(3, "Tulis dasarnya, misalnya nomor surat.").max(200),
  })
  .transform(({ value, ...rule }, context) => {
    const number = readValue(ruleUnits[rule.kind], value);
    if (number !== undefined) return { ...rule, value: number };
    context.addIssue({ code: "custom", path: ["value"], message: "Nilai ini tidak terbaca. Isi angka saja." });
    return z.NEVER;
  });
export type RuleInput = z.output<typeof ruleInput>;

function readValue(unit: (typeof ruleUnits)[keyof typeof ruleUnits], text: string) {
  if (unit === "rupiah") return /^\s*0+\s*$/.test(text) ? 0 : (parseRupiah(text).value ?? undefined);
  const number = parseDecimal(text.replaceAll(/[%\s]|hari/g, ""));
  if (number === null || number < 0) return undefined;
  if (unit === "persen") return Math.round(number * 100);
  return Number.isInteger(number) ? number : undefined;
}
