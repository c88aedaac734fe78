import { and, eq, ne, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { counterVisits, roleGrants } from "@/db/schema";
import { madeUpName } from "../personal-data/erase/made-up-name";

type Visit = Pick<typeof counterVisits.$inferSelect, "id" | "businessId" | "isRegistration">;

/** What the portal works out or hands out by itself says nothing of what somebody did with a record. */
const aside = ["business_stages", "claim_codes", "counter_visits"];

/**
 * Whether this visit made a record of which there is nothing else: nobody agreed to it, owns it or handed anything in for
 * it. What hangs on a business the database itself knows, so a new table needs no line here.
 */
export async function isErasable(tx: Db, { id, businessId, isRegistration }: Visit) {
  if (!isRegistration) return false;
  const owned = and(eq(roleGrants.scopeKind, "business"), eq(roleGrants.scopeId, businessId));
  const others = and(eq(counterVisits.businessId, businessId), ne(counterVisits.id, id));
  if ((await tx.$count(roleGrants, owned)) > 0 || (await tx.$count(counterVisits, others)) > 0) return false;
  const keys = await tx.execute<{ child: string; column: string }>(sql`
    select child.relname as child, col.attname as column from pg_constraint key
      join pg_class child on child.oid = key.conrelid
      join pg_attribute col on col.attrelid = child.oid and col.attnum = key.conkey[1]
    where key.contype = 'f' and key.confrelid = 'public.businesses'::regclass
      and child.relnamespace = 'public'::regnamespace`);
  const found = [...keys]
    .filter(({ child }) => !aside.includes(child))
    .map(
      ({ child, column }) =>
        sql`exists (select from ${sql.identifier(child)} where ${sql.identifier(column)} = ${businessId}::uuid)`,
    );
  const [kept] = await tx.execute<{ isClean: boolean }>(sql`
    select not (${sql.join(found, sql` or `)}) and name <> ${madeUpName("Usaha", businessId)} as "isClean"
    from businesses where id = ${businessId}::uuid`);
  return kept?.isClean ?? false;
}
