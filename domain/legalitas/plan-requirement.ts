import { and, asc, eq, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { legalitasKinds, productClasses, requirementRules } from "@/db/schema";
import { formatDate } from "@/lib/dates";
import { Refused } from "../errors";
import type { ChangeRequirement } from "./requirement-schema";

export type RuleRow = typeof requirementRules.$inferSelect;

/** What a new row would do to those that stand: the one it ends, and those it withdraws. Refuses what may not be. */
export async function planRequirement(input: ChangeRequirement, date: string, tx: Db) {
  await refuseUnknown(input, tx);
  const rows = await tx
    .select()
    .from(requirementRules)
    .where(
      and(
        eq(requirementRules.classCode, input.classCode),
        eq(requirementRules.kind, input.kind),
        isNull(requirementRules.withdrawnAt),
      ),
    )
    .orderBy(asc(requirementRules.validFrom));
  const withdrawn = rows.filter((row) => row.validFrom >= input.validFrom);
  const begun = withdrawn.findLast((row) => row.validFrom <= date);
  if (begun) {
    throw new Refused(
      `Aturan yang berlaku mulai ${formatDate(begun.validFrom)}. Pilih tanggal sesudahnya; yang sudah berjalan tidak diubah.`,
      "validFrom",
    );
  }
  const ended = rows.findLast(
    (row) => row.validFrom < input.validFrom && (row.validTo === null || row.validTo >= input.validFrom),
  );
  if (withdrawn.length === 0 && ended && ended.validTo !== input.validFrom && isSame(ended, input)) {
    throw new Refused("Aturan ini sudah berlaku. Ubah aturan, pengganti, atau sumbernya.", "level");
  }
  return { ended, withdrawn };
}

async function refuseUnknown({ classCode, kind, level, alternatives }: ChangeRequirement, tx: Db) {
  const [found] = await tx
    .select({ code: productClasses.code })
    .from(productClasses)
    .where(eq(productClasses.code, classCode));
  if (!found) throw new Refused("Pilih jenis produk dari daftar.", "classCode");
  const kinds = (await tx.select({ kind: legalitasKinds.kind }).from(legalitasKinds)).map((row) => row.kind);
  if (!kinds.includes(kind)) throw new Refused("Pilih dokumen dari daftar.", "kind");
  if (alternatives.some((other) => other === kind || !kinds.includes(other))) {
    throw new Refused("Pilih dokumen pengganti dari daftar.", "alternatives");
  }
  if (alternatives.length > 0 && !["wajib", "saran"].includes(level)) {
    throw new Refused("Dokumen pengganti hanya untuk yang wajib atau disarankan. Kosongkan centangnya.", "level");
  }
}

const isSame = (row: RuleRow, { level, alternatives, source }: ChangeRequirement) =>
  row.level === level && row.source === source && row.alternatives.toSorted().join() === alternatives.join();
