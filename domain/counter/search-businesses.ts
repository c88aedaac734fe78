import { type Db, db } from "@/db/client";
import { parsePhone } from "@/lib/phone";
import { reachesEveryBusiness } from "../businesses/within-reach";
import { Forbidden } from "../errors";
import { type Actor, canSomewhere } from "../policy";
import { findLikely } from "./find-likely";
import { namedOrOwned } from "./named-or-owned";

/** Whatever the person can say: name, owner, phone number or NIB. The NIK on the card they show is find-by-card's. */
export async function searchBusinesses(actor: Actor, typed: string, tx: Db = db) {
  if (!canSomewhere(actor, "counter.serve") || !reachesEveryBusiness(actor, "business.read")) throw new Forbidden();
  const digits = typed.replaceAll(/[\s.-]/g, "");
  const phone = /^[+\d\s().-]{8,}$/.test(typed) ? parsePhone(typed).value : null;
  const nib = /^\d{13}$/.test(digits) ? digits : null;
  if (phone || nib) return findLikely(tx, { phone, nib });
  return findLikely(tx, { name: typed, ownerName: typed, ids: await namedOrOwned(tx, typed) });
}
