import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { Forbidden, NotFound } from "../errors";
import { findPlace } from "../places/find-place";
import { type Actor, canSomewhere } from "../policy";
import { type UnsettledAsked, type UnsettledPage, unsettledRows } from "./unsettled-rows";

/** The rows that an owner's balance at a place is made of, in the order of the ledger, and their sum. */
export async function listUnsettled(actor: Actor, asked: UnsettledAsked, page: UnsettledPage = {}, tx: Db = db) {
  if (!canSomewhere(actor, "ledger.read")) throw new Forbidden();
  await findPlace(actor, "ledger.read", asked.placeId, tx);
  const [owner] = await tx.execute<{ name: string }>(sql`select name from businesses where id = ${asked.businessId}`);
  if (!owner) throw new NotFound("Usaha");
  return { owner: owner.name, ...(await unsettledRows(tx, asked, page)) };
}
