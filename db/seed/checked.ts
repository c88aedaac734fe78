import type { Db } from "../client";
import { producerChecks } from "../schema";

/** For tests: somebody has found that this business makes what it offers. */
export async function checked(tx: Db, { businessId, by }: { businessId: string; by: string }) {
  const seen = { basis: "kunjungan", outcome: "positif", checkedOn: "2026-01-05", note: "Dapurnya dilihat." } as const;
  await tx.insert(producerChecks).values({ businessId, checkedBy: by, ...seen });
}
