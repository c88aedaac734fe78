import { desc, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { letters } from "@/db/schema";
import { type Actor, authorize } from "../policy";

const length = 20;

/** The letters that the office wrote for one business, latest first, as its owner sees them. */
export function listOwnLetters(actor: Actor, businessId: string, tx: Db = db) {
  authorize(actor, "letter.read", { business: businessId });
  return tx
    .select({
      id: letters.id,
      year: letters.year,
      serial: letters.serial,
      numbering: letters.numbering,
      brand: letters.brand,
      brandClass: letters.brandClass,
      issuedOn: letters.issuedOn,
      cancelledWhy: letters.cancelledWhy,
    })
    .from(letters)
    .where(eq(letters.businessId, businessId))
    .orderBy(desc(letters.issuedAt), desc(letters.id))
    .limit(length);
}

export type OwnLetter = Awaited<ReturnType<typeof listOwnLetters>>[number];
