import { asc } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses } from "@/db/schema";
import { reachesEveryBusiness } from "../businesses/within-reach";
import { Forbidden } from "../errors";
import type { Actor } from "../policy";
import { keepsNumber } from "./keeps-number";
import { fingerprintsOf } from "./seal-number";

const most = 50;

/** The digits of a NIK or NPWP, when what was typed is one. */
export function typedNumber(text: string) {
  const digits = text.replace(/^\s*(nik|npwp|ktp)\b\W*/i, "").replaceAll(/[\s.\-']/g, "");
  return /^\d{15,16}$/.test(digits) ? digits : undefined;
}

/** The businesses that keep exactly this number as NIK or NPWP, by name; found without reading any of them. */
export async function findByNumber(actor: Actor, number: string, tx: Db = db) {
  if (!reachesEveryBusiness(actor, "business.read")) throw new Forbidden();
  return tx
    .select({ id: businesses.id, name: businesses.name })
    .from(businesses)
    .where(keepsNumber(fingerprintsOf(number)))
    .orderBy(asc(businesses.nameKey), asc(businesses.id))
    .limit(most);
}
