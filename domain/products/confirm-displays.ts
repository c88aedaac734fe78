import { inArray, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { displays } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { Conflict, Forbidden } from "../errors";
import { type Actor, canSomewhere } from "../policy";
import type { ConfirmDisplaysInput } from "./display-schema";
import { lockDisplay } from "./lock-display";

/** Someone looked: these products still stand where they are said to stand. All of them or none. */
export async function confirmDisplays(actor: Actor, { displayId }: ConfirmDisplaysInput, tx: Db = db) {
  if (!canSomewhere(actor, "product.display")) throw new Forbidden();
  const ids = [...new Set(displayId)].toSorted();
  await tx.transaction(async (tx) => {
    const seen = [];
    for (const id of ids) seen.push(await lockDisplay(tx, actor, id));
    const gone = seen.find(({ until }) => until);
    if (gone) throw new Conflict(`${gone.product} sudah diturunkan. Muat ulang halaman ini.`);
    await tx.update(displays).set({ lastConfirmedAt: sql`now()` }).where(inArray(displays.id, ids));
    for (const { productId, product, place } of seen) {
      const details = { produk: product, tempat: place };
      await recordAudit(tx, actor, "product.confirm_display", { kind: "product", id: productId }, details);
    }
    await announceChange(tx, ...seen.map(({ productId }) => tags.product(productId)));
  });
  return ids.length;
}
