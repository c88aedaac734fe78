import { type Db, db } from "@/db/client";
import { stocktakeEndings } from "@/db/schema";
import { recordAudit } from "../audit";
import { Forbidden } from "../errors";
import { requirePerson } from "../people/require-person";
import { type Actor, canSomewhere } from "../policy";
import { lockOpenStocktake } from "./lock-stocktake";
import type { CancelInput } from "./schema";

/** A count is given up; what was counted stays to be read, and moves nothing. */
export async function cancelStocktake(actor: Actor, input: CancelInput, tx: Db = db) {
  if (!canSomewhere(actor, "goods.move")) throw new Forbidden();
  const { userId } = requirePerson(actor);
  await tx.transaction(async (tx) => {
    const { id, place } = await lockOpenStocktake(tx, actor, input.stocktakeId);
    const ending = { placeId: place.id, outcome: "dibatalkan" as const, endedBy: userId, reason: input.reason };
    await tx.insert(stocktakeEndings).values({ stocktakeId: id, ...ending });
    const details = { tempat: place.name, reason: input.reason };
    await recordAudit(tx, actor, "stocktake.cancel", { kind: "place", id: place.id }, details);
  });
}
