import { and, eq, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { displays, products } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { formatDate } from "@/lib/dates";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { Conflict, Forbidden, NotFound, Refused } from "../errors";
import { notifyOwners } from "../notices/notify-owners";
import { requireHandingOn } from "../partners/require-handing-on";
import { refuseUnserved } from "../people/refuse-unserved";
import { requirePerson } from "../people/require-person";
import { findPlace } from "../places/find-place";
import { placeScope } from "../places/place-scope";
import { type Actor, authorize, canSomewhere } from "../policy";
import { requireProducer } from "../producer-checks/require-producer";
import type { DisplayInput } from "./display-schema";
import { requireComplete } from "./require-complete";

/** An accepted product begins to stand at one of the actor's places. */
export async function displayProduct(actor: Actor, { productId, placeId }: DisplayInput, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "product.display")) throw new Forbidden();
  const { userId } = requirePerson(actor);
  return tx.transaction(async (tx) => {
    const place = await findPlace(actor, "product.display", placeId, tx);
    authorize(actor, "product.display", placeScope(place));
    if (place.openedOn > day) throw new Refused(`${place.name} baru dibuka pada ${formatDate(place.openedOn)}.`);
    if (place.closedOn && place.closedOn <= day) throw new Refused(`${place.name} sudah ditutup.`);
    const [product] = await tx
      .select({ name: products.name, state: products.state, businessId: products.businessId })
      .from(products)
      .where(eq(products.id, productId))
      .for("no key update");
    if (!product) throw new NotFound("Produk");
    if (product.state !== "diterima") throw new Refused("Hanya produk yang sudah diterima kurasi yang dapat dipajang.");
    await refuseUnserved(tx, product.businessId);
    await requireHandingOn(tx, place, product.businessId);
    const verdict = await requireComplete(tx, productId, day, "Belum dapat dipajang.");
    await requireProducer(tx, product.businessId);
    const [display] = await tx
      .insert(displays)
      .values({ productId, placeId, verdict, displayedBy: userId })
      .onConflictDoNothing()
      .returning({ id: displays.id });
    if (!display) throw await alreadyThere(productId, placeId, place.name, tx);
    const details = { produk: product.name, tempat: place.name };
    await recordAudit(tx, actor, "product.display", { kind: "product", id: productId }, details);
    const told = { name: product.name, place: place.name };
    await notifyOwners(tx, [
      {
        businessId: product.businessId,
        kind: "produk_dipajang",
        subject: productId,
        event: display.id,
        details: told,
      },
    ]);
    await announceChange(
      tx,
      tags.storefront,
      tags.product(productId),
      tags.business(product.businessId),
      tags.place(placeId),
    );
    return display.id;
  });
}

async function alreadyThere(productId: string, placeId: string, name: string, tx: Db) {
  const [display] = await tx
    .select({ since: displays.since })
    .from(displays)
    .where(and(eq(displays.productId, productId), eq(displays.placeId, placeId), isNull(displays.until)));
  return new Conflict(`Produk ini sudah dipajang di ${name}${display ? ` sejak ${formatDate(display.since)}` : ""}.`);
}
