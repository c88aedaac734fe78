import { desc } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { curationTargets } from "@/db/schema";
import { today } from "@/lib/today";
import { inForce } from "./in-force";

/** Within how many days the gallery means to decide on that day; nothing where the office has set no target. */
export async function findTargetDays(tx: Db = db, day = today()) {
  const [target] = await tx
    .select({ days: curationTargets.days })
    .from(curationTargets)
    .where(inForce(curationTargets, day))
    .orderBy(desc(curationTargets.validFrom), desc(curationTargets.createdAt))
    .limit(1);
  return target?.days;
}
