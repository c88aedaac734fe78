import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { products } from "@/db/schema";
import { daysSince } from "@/lib/days-since";
import { findTargetDays } from "../curation/find-target-days";
import { queuePosition } from "./queue-position";
import { waitsForCuration } from "./waits-for-curation";

type Submitted = { id: string; state: string; submittedAt: Date | null };

/** Where a product stands in the queue of curation, of how many, and its age beside the target; nothing unless it waits. */
export async function findStandingInQueue({ id, state, submittedAt }: Submitted, tx: Db, day: string) {
  if (state !== "diajukan" || !submittedAt) return undefined;
  if ((await tx.$count(products, and(eq(products.id, id), waitsForCuration()))) === 0) return undefined;
  const [position, total, target] = await Promise.all([
    queuePosition(id, tx),
    tx.$count(products, waitsForCuration()),
    findTargetDays(tx, day),
  ]);
  const days = daysSince(submittedAt, day);
  return { position, total, days, target, isLate: target !== undefined && days > target };
}
