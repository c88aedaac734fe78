import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import { type Actor, authorize } from "../policy";
import { findClosed } from "./find-closed";

/** Places that should be open and are not, for whoever answers for the office. */
export async function listClosed(actor: Actor, tx: Db = db, date = today()) {
  authorize(actor, "dashboard.read", "office");
  return findClosed(tx, date);
}
