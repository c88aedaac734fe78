import { desc, lte } from "drizzle-orm";
import type { Db } from "@/db/client";
import { homeRegencies } from "@/db/schema";
import type { HomeRegency } from "../permit-numbers/home-regency";

/** The regency that the office serves on a day: of the rows that have begun, the one written last. */
export async function readHomeRegency(tx: Db, day: string): Promise<HomeRegency> {
  const [home] = await tx
    .select({ code: homeRegencies.code, name: homeRegencies.name })
    .from(homeRegencies)
    .where(lte(homeRegencies.validFrom, day))
    .orderBy(desc(homeRegencies.createdAt), desc(homeRegencies.id))
    .limit(1);
  if (!home) throw new Error("No home regency is set. Run the migrations: they load it.");
  return home;
}
