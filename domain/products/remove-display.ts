import { eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { displays, users } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { formatMoment } from "@/lib/dates";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { Conflict, Forbidden } from "../errors";
import { notifyOwners } from "../notices/notify-owners";
import { requirePerson } from "../people/require-person";
import { type Actor, canSomewhere } from "../policy";
import type { RemoveDisplayInput } from "./display-schema";
import { lockDisplay } from "./lock-display";

/** A product no longer stands at a place, with the reason. */
export async function removeDisplay(actor: Actor, { displayId, reason }: RemoveDisplayInput, tx: Db = db) {
  if (!canSomewhere(actor, "product.display")) throw new Forbidden();
  const { userId } = requirePerson(actor);
  await tx.transaction(async (tx) => {
    const display = await lockDisplay(tx, actor, displayId);
    if (display.until) {
      const [by] = await tx
        .select({ name: users.name })
        .from(users)
        .where(eq(users.id, display.removedBy ?? userId));
      throw new Conflict(`Sudah diturunkan oleh ${by?.name}, ${formatMoment(display.until)}: ${display.removedReason}`);
    }
    await tx
      .update(displays)
      .set({ until: sql`now()`, removedBy: userId, removedReason: reason })
      .where(eq(displays.id, displayId));
    const details = { produk: display.product, tempat: display.place, alasan: reason };
    await recordAudit(tx, actor, "product.remove_display", { kind: "product", id: display.productId }, details);
    const told = { name: display.product, place: display.place, reason };
    await notifyOwners(tx, [
      {
        businessId: display.businessId,
        kind: "produk_diturunkan",
        subject: display.productId,
        event: displayId,
        details: told,
      },
    ]);
    await announceChange(
      tx,
      tags.storefront,
      tags.product(display.productId),
      tags.business(display.businessId),
      tags.place(display.placeId),
    );
  });
}
