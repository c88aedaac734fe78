import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { insertRows } from "@/db/insert-rows";
import { verdictLosses } from "@/db/schema";
import { notifyOwners } from "../notices/notify-owners";
import { notifyRoles } from "../notices/notify-roles";

export type Loss = { productId: string; businessId: string; name: string; lostOn: string; reasons: string[] };

/** Accepted products that are no longer complete: a task for the office, and word to owner and officers, each once. */
export async function recordLosses(tx: Tx, losses: readonly Loss[], date: string) {
  if (losses.length === 0) return;
  const rows = losses.map(({ productId, lostOn, reasons }) => ({ productId, lostOn, reasons }));
  await tx.execute(sql`${insertRows(verdictLosses, rows)} on conflict do nothing`);
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
