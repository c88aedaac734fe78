import { eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { stocktakes, users } from "@/db/schema";
import { recordAudit } from "../audit";
import { Conflict, Forbidden } from "../errors";
import { keptBefore } from "../kept-before";
import { requirePerson } from "../people/require-person";
import { findPlace } from "../places/find-place";
import { placeScope } from "../places/place-scope";
import { type Actor, authorize, canSomewhere } from "../policy";
import { lockPlaces } from "../stock/lock-place";
import { findOpenStocktake } from "./find-open-stocktake";
import type { StartInput } from "./schema";

/** Counting of a place begins; one at a time. Sales go on. */
export async function startStocktake(actor: Actor, input: StartInput, tx: Db = db) {
  if (!canSomewhere(actor, "goods.move")) throw new Forbidden();
  const { userId } = requirePerson(actor);
  const place = await findPlace(actor, "goods.move", input.placeId, tx);
  authorize(actor, "goods.move", placeScope(place));
  return tx.transaction(async (tx) => {
    await lockPlaces(tx, place.id);
    const open = await findOpenStocktake(place.id, tx);
    if (open?.id === input.id) return { id: open.id };
    if (open) throw new Conflict(`Opname di ${place.name} sudah dimulai ${open.startedBy}. Muat ulang halaman ini.`);
    await refuseEnded(tx, input.id);
    await tx.insert(stocktakes).values({ id: input.id, placeId: place.id, startedBy: userId });
    await recordAudit(tx, actor, "stocktake.start", { kind: "place", id: place.id }, { tempat: place.name });
    return { id: input.id };
  });
}

/** A form that began a count before begins no second one. */
async function refuseEnded(tx: Tx, id: string) {
  const [ended] = await tx
    .select({ by: users.name, at: stocktakes.startedAt })
    .from(stocktakes)
    .innerJoin(users, eq(users.id, stocktakes.startedBy))
    .where(eq(stocktakes.id, id));
  if (ended) throw keptBefore({ what: "opname yang sudah selesai", ...ended });
}
