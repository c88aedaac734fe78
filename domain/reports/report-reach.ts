import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { Forbidden } from "../errors";
import { findPlace } from "../places/find-place";
import { withinReach } from "../places/within-reach";
import { type Actor, can, canSomewhere } from "../policy";
import type { ReportFilter } from "./report-filter";

/** The places whose sales this actor may see: those whose ledger they read; an owner all, for their own goods alone. */
export async function reportReach(tx: Db, actor: Actor, { placeId, businessId }: ReportFilter): Promise<SQL> {
  const here = placeId ? sql`places.id = ${placeId}` : sql`true`;
  if (canSomewhere(actor, "ledger.read")) {
    if (placeId) await findPlace(actor, "ledger.read", placeId, tx);
    return sql`${withinReach(actor, "ledger.read")} and ${here}`;
  }
  if (businessId && can(actor, "consignment.read", { business: businessId })) return here;
  throw new Forbidden();
}
