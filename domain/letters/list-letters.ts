import { desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, db } from "@/db/client";
import { businesses, letters, users } from "@/db/schema";
import { NotFound } from "../errors";
import { type Actor, authorize, can } from "../policy";

export type LetterKey = { at: string; id: string };

const cancellers = alias(users, "cancellers");
const columns = {
  id: letters.id,
  year: letters.year,
  serial: letters.serial,
  numbering: letters.numbering,
  brand: letters.brand,
  brandClass: letters.brandClass,
  business: businesses.name,
  businessId: businesses.id,
  facts: letters.facts,
  issuedOn: letters.issuedOn,
  issuedAt: letters.issuedAt,
  issuedBy: users.name,
  cancelledAt: letters.cancelledAt,
  cancelledBy: cancellers.name,
  cancelledWhy: letters.cancelledWhy,
  key: sql<string>`to_char(${letters.issuedAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
};

const select = (tx: Db) =>
  tx
    .select(columns)
    .from(letters)
    .innerJoin(businesses, eq(businesses.id, letters.businessId))
    .innerJoin(users, eq(users.id, letters.issuedBy))
    .leftJoin(cancellers, eq(cancellers.id, letters.cancelledBy));

/** The log of letters, latest first, cancelled ones too. */
export async function listLetters(actor: Actor, after?: LetterKey, size = 30, tx: Db = db) {
  authorize(actor, "letter.read", "office");
  const rows = await select(tx)
    .where(
      after ? sql`(${letters.issuedAt}, ${letters.id}) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql`true`,
    )
    .orderBy(desc(letters.issuedAt), desc(letters.id))
    .limit(size + 1);
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return { rows: page, next: rows.length > size && last ? { at: last.key, id: last.id } : undefined };
}

/** One letter with what it said, for the office and for the owner whom it is about; a stranger's does not exist. */
export async function getLetter(actor: Actor, id: string, tx: Db = db) {
  const [letter] = await select(tx).where(eq(letters.id, id));
  if (!letter || !can(actor, "letter.read", { business: letter.businessId })) throw new NotFound("Surat");
  return letter;
}

export type Letter = Awaited<ReturnType<typeof getLetter>>;
