import { and, asc, eq, inArray, notExists, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, kecamatan, roleGrants } from "@/db/schema";
import { listOwnPhones } from "../phones/list-own-phones";
import type { Person } from "../policy";
import { standsAlone } from "./merged-into";

export type PhoneRecord = Awaited<ReturnType<typeof listPhoneRecords>>[number];

const most = 20;

/** Records with a number that this person proved to hold and that they don't look after yet: name and kecamatan only. */
export async function listPhoneRecords(actor: Person, tx: Db = db) {
  const { proved } = await listOwnPhones(actor, tx);
  if (proved.length === 0) return [];
  const own = tx
    .select({ one: sql`1` })
    .from(roleGrants)
    .where(
      and(
        eq(roleGrants.userId, actor.userId),
        eq(roleGrants.role, "pelaku"),
        eq(roleGrants.scopeKind, "business"),
        eq(roleGrants.scopeId, sql`${businesses.id}::text`),
        sql`${roleGrants.revokedAt} is null`,
      ),
    );
  const numbers = proved.map(({ phone }) => phone);
  return tx
    .select({ id: businesses.id, name: businesses.name, kecamatan: kecamatan.name, phone: businesses.phone })
    .from(businesses)
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .where(and(inArray(businesses.phone, numbers), standsAlone, notExists(own)))
    .orderBy(asc(businesses.name), asc(businesses.id))
    .limit(most);
}
