import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { decisionReasons } from "@/db/schema";
import { Refused } from "../errors";

/** A reason as an officer gives it: a sentence of the office's list, words of their own, or both. */
export type GivenReason = { reasonId?: string; reason?: string };

type Decision = (typeof decisionReasons.$inferSelect)["decision"] | "terverifikasi";

/** The reason in words, and the sentence of the list it came from; one that was retired meanwhile is not taken. */
export async function reasonOf(tx: Tx, decision: Decision, { reasonId, reason = "" }: GivenReason) {
  const words = reason.trim();
  if (decision === "terverifikasi") return { reason: words || "Sesuai dokumen." };
  if (!reasonId) {
    if (words.length < 5) {
      throw new Refused("Pilih atau tulis alasannya, supaya pemilik tahu apa yang harus dilakukan.", "reasonId");
    }
    return { reason: words };
  }
  const [chosen] = await tx
    .select({ text: decisionReasons.text })
    .from(decisionReasons)
    .where(
      and(eq(decisionReasons.id, reasonId), eq(decisionReasons.decision, decision), isNull(decisionReasons.retiredAt)),
    )
    .for("share");
  if (!chosen) throw new Refused("Alasan itu tidak ada lagi di daftar. Pilih yang lain.", "reasonId");
  const sentence = chosen.text.replace(/\.$/, "");
  return { reasonId, reason: words ? `${sentence}. ${words}` : `${sentence}.` };
}
