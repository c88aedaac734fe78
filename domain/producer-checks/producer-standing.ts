import { desc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { displays, producerChecks, products } from "@/db/schema";
import { sameRecords } from "../claims/same-records";

/** What stands in the way of a first display, or nothing. */
export type ProducerStanding = { mayDisplay: true } | { mayDisplay: false; reason: string };

/**
 * Whether a business may be displayed as the maker: the latest check says so, or it stood on display already before
 * anybody asked for one. What was found of a record that was made one with this one counts as well.
 */
export async function producerStanding(businessId: string, tx: Db): Promise<ProducerStanding> {
  const known = sameRecords(sql`${businessId}`);
  const [latest] = await tx
    .select({ outcome: producerChecks.outcome })
    .from(producerChecks)
    .where(inArray(producerChecks.businessId, known))
    .orderBy(desc(producerChecks.createdAt), desc(producerChecks.id))
    .limit(1);
  if (latest?.outcome === "positif") return { mayDisplay: true };
  if (latest?.outcome === "bukan_pembuat") {
    return { mayDisplay: false, reason: "Pemeriksaan terakhir menyatakan usaha ini bukan pembuatnya." };
  }
  if (latest) return { mayDisplay: false, reason: "Pemeriksaan terakhir belum memastikan bahwa usaha ini pembuatnya." };
  const [earlier] = await tx
    .select({ one: sql`1` })
    .from(displays)
    .innerJoin(products, eq(products.id, displays.productId))
    .where(inArray(products.businessId, known))
    .limit(1);
  if (earlier) return { mayDisplay: true };
  return { mayDisplay: false, reason: "Belum ada pemeriksaan bahwa usaha ini memang pembuatnya." };
}
