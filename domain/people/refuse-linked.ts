import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { officerLinks } from "@/db/schema";
import { Forbidden } from "../errors";
import { type Person, scopesOf } from "../policy";

/** Whether a person owns a business, or has declared to be close to it. */
export async function isLinked(actor: Person, businessId: string, tx: Db) {
  if (scopesOf(actor, "business").includes(businessId)) return true;
  const [link] = await tx
    .select({ id: officerLinks.id })
    .from(officerLinks)
    .where(
      and(eq(officerLinks.userId, actor.userId), eq(officerLinks.businessId, businessId), isNull(officerLinks.endedAt)),
    );
  return link !== undefined;
}

/** Nobody decides about a business of their own, or of one close to them. */
export async function refuseLinked(tx: Db, actor: Person, businessId: string) {
  if (await isLinked(actor, businessId, tx)) {
    throw new Forbidden("Anda terhubung dengan usaha ini, jadi petugas lain yang harus memutuskannya.");
  }
}
