import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import { type Actor, authorize } from "../policy";
import { warnOfClosed } from "./warn-of-closed";
import { warnOfExpiry } from "./warn-of-expiry";

/** What a day brings to places with goods: what expires, and who did not open. Run twice it tells nobody twice. */
export async function watchPlaces(actor: Actor, date = today(), tx: Db = db) {
  authorize(actor, "day.run", "office");
  return tx.transaction(async (tx) => ({
    expiring: await warnOfExpiry(tx, date),
    closed: await warnOfClosed(tx, date),
  }));
}
