import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** Kept for the law or by their own rules: accounts with their hash chains, letters sent, the trail, and what follows. */
const apart = [
  "audit_events",
  "businesses",
  "data_breaches",
  "data_exports",
  "identity_views",
  "letters",
  "role_grants",
  "users",
];

export type ForeignKey = { child: string; column: string; parent: string; hasId: boolean };

/** Which tables point to which, by a single column, as the database itself knows it: a new table needs no line here. */
export async function listForeignKeys(tx: Tx): Promise<ForeignKey[]> {
  const rows = await tx.execute<ForeignKey>(sql`
    select child.relname as child, col.attname as column, parent.relname as parent,
      exists (select from pg_attribute i where i.attrelid = child.oid and i.attname = 'id') as "hasId"
    from pg_constraint key
      join pg_class child on child.oid = key.conrelid
      join pg_class parent on parent.oid = key.confrelid
      join pg_attribute col on col.attrelid = child.oid and col.attnum = key.conkey[1]
    where key.contype = 'f' and cardinality(key.conkey) = 1 and child.relnamespace = 'public'::regnamespace
      and not exists (select from pg_attribute h where h.attrelid = child.oid and h.attname = 'hash')
    order by 1, 2`);
  return [...rows].filter(({ child }) => !apart.includes(child));
}

/**
 * Where nobody writes of somebody else: what people say of themselves and of their own, each blanked with its owner; the
 * trail; letters as they were sent; and the office's own lists and rules.
 */
const withoutOthers = [
  ...["account_phones", "audit_events", "businesses", "documents", "files", "imports", "letters", "mail_addresses"],
  ...["mails", "prepared_messages", "products", "sign_in_attempts", "uploads", "users", "verified_phones"],
  ...["categories", "checklists", "consignment_rules", "curation_criteria", "curation_targets", "decision_reasons"],
  ...["fact_rules", "health_words", "home_regencies", "kecamatan", "kind_rules", "legalitas_kinds", "letterheads"],
  ...["partners", "places", "product_classes", "reopening_rules", "requirement_rules", "step_plans"],
];

/** The tables in which somebody may have written about somebody. */
export async function listWordTables(tx: Tx) {
  const rows = await tx.execute<{ name: string }>(sql`
    select c.relname as name from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and not exists (select from pg_attribute h where h.attrelid = c.oid and h.attname = 'hash')
    order by 1`);
  return rows.map(({ name }) => name).filter((name) => !withoutOthers.includes(name));
}

/** The columns of a table that hold words: plain, as JSON, or in a list. */
export async function listWordColumns(tx: Tx, table: string) {
  const rows = await tx.execute<{ name: string; type: string }>(sql`
    select column_name as name, case data_type when 'ARRAY' then 'text[]' else data_type end as type
    from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER'
      and (data_type in ('text', 'jsonb') or udt_name = '_text')`);
  return [...rows];
}
