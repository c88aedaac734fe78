import { z } from "zod";

const decision = z.enum(["diterima", "dikembalikan"], "Pilih keputusannya.");
const reason = z.string().trim().min(5, "Tulis alasannya, agar pemilik tahu.").max(2000, "Paling panjang 2.000 huruf.");

/** The fields of a judgement: `nilai_KEY` and `alasan_KEY` for each criterion, `label_KEY` for each ticked item. */
const judgement = z.looseObject({ decision, reason }).transform((fields, context) => {
  const starting = (prefix: string) =>
    Object.entries(fields).flatMap(([name, value]): [string, string][] =>
      name.startsWith(prefix) && typeof value === "string" ? [[name.slice(prefix.length), value.trim()]] : [],
    );
  const complain = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
  const scores = starting("nilai_").map(([key, typed]): [string, number] => {
    if (!/^[1-5]$/.test(typed)) complain(`nilai_${key}`, "Pilih nilai 1 sampai 5.");
    return [key, Number(typed)];
  });
  const reasons = starting("alasan_");
  for (const [key, why] of reasons) {
    if (why.length < 3) complain(`alasan_${key}`, "Tulis alasan nilai ini.");
    if (why.length > 500) complain(`alasan_${key}`, "Paling panjang 500 huruf.");
  }
  return {
    decision: fields.decision,
    reason: fields.reason,
    scores: Object.fromEntries(scores) as Record<string, number>,
    reasons: Object.fromEntries(reasons) as Record<string, string>,
    /** Keys of the label checklist that were found. */
    label: starting("label_").flatMap(([key, ticked]) => (ticked ? [key] : [])),
  };
});
export type Judgement = z.output<typeof judgement>;

export const curationInput = z
  .looseObject({
    productId: z.uuid(),
    /** Where it is displayed at once when it is accepted; empty for later. */
    placeId: z.union([z.uuid(), z.literal("")]).optional(),
  })
  .transform(({ productId, placeId }) => ({ productId, placeId }))
  .and(judgement);
export type CurationInput = Judgement & { productId: string; placeId?: string };

export const correctionInput = z
  .looseObject({ curationId: z.uuid() })
  .transform(({ curationId }) => ({ curationId }))
  .and(judgement);
export type CorrectionInput = Judgement & { curationId: string };
