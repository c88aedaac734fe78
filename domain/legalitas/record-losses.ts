import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { verdictLosses } from "@/db/schema";
import { notifyOwners } from "../notices/notify-owners";
import { notifyRoles } from "../notices/notify-roles";

export type Loss = { productId: string; businessId: string; name: string; lostOn: string; reasons: string[] };

/** Accepted products that are no longer complete: a task for the office, and word to owner and officers, each once. */
export async function recordLosses(tx: Tx, losses: readonly Loss[], date: string) {
  if (losses.length === 0) return;
  await tx
    .insert(verdictLosses)
    .values(losses.map(({ productId, lostOn, reasons }) => ({ id: v7(), productId, lostOn, reasons })))
    .onConflictDoNothing();
  await notifyOwners(
    tx,
    losses.map(({ productId, businessId, name, lostOn, reasons }) => ({
      businessId,
      kind: "produk_turun",
      subject: productId,
      period: lostOn,
      details: { name, reason: reasons.join(" ") },
    })),
  );
  await notifyRoles(tx, ["verifikator", "petugas_galeri"], { kind: "petugas_turun", period: date });
}
