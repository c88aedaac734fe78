import { and, not } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { notices } from "@/db/schema";
import type { Person } from "../policy";
import { addressedTo, isReadBy } from "./addressed-to";

/** How many notices this person has not read. */
export function countUnread(actor: Person, tx: Db = db) {
  return tx.$count(notices, and(addressedTo(actor), not(isReadBy(actor))));
}
