import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { NotFound } from "../errors";
import { type Actor, authorize } from "../policy";
import { type UnsettledAsked, type UnsettledPage, unsettledRows } from "../settlements/unsettled-rows";

/** The rows behind what an owner has coming from a place and is in no settlement yet, and their sum. */
export async function listOwnUnsettled(actor: Actor, asked: UnsettledAsked, page: UnsettledPage = {}, tx: Db = db) {
  authorize(actor, "consignment.read", { business: asked.businessId });
  const { placeId, businessId } = asked;
  const [place] = await tx.execute<{ name: string }>(sql`
    select p.name from places p where p.id = ${placeId}
      and (exists (select from sale_lines l where l.place_id = p.id and l.business_id = ${businessId})
        or exists (select from owner_adjustments a where a.place_id = p.id and a.business_id = ${businessId}))`);
  if (!place) throw new NotFound("Tempat");
  return { place: place.name, ...(await unsettledRows(tx, asked, page)) };
}
