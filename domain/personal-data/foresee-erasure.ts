import { and, eq, inArray, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, displays, documents, files, places, products } from "@/db/schema";
import { Forbidden } from "../errors";
import { type Actor, can } from "../policy";
import { openAccounts } from "./open-accounts";
import { ownedBy } from "./owned-by";

/** What a deletion would take, counted: for the person themselves before they ask, and for who decides. */
export async function foreseeErasure(actor: Actor, userId: string, tx: Db = db) {
  const isOwn = actor.kind === "person" && actor.userId === userId;
  if (!isOwn && !can(actor, "data_request.read", "office")) throw new Forbidden();
  const { all, alone } = await ownedBy(tx, userId);
  const counted = { shared: all.length - alone.length, files: await tx.$count(files, ownFiles(userId)) };
  if (alone.length === 0)
    return { ...counted, businesses: [], documents: 0, products: 0, standing: [], open: { units: 0, owed: 0 } };
  const names = await tx.select({ name: businesses.name }).from(businesses).where(inArray(businesses.id, alone));
  const standing = await tx
    .select({ id: displays.id, product: products.name, place: places.name })
    .from(displays)
    .innerJoin(products, eq(products.id, displays.productId))
    .innerJoin(places, eq(places.id, displays.placeId))
    .where(and(inArray(products.businessId, alone), isNull(displays.until)));
  return {
    ...counted,
    businesses: names.map(({ name }) => name),
    documents: await tx.$count(documents, inArray(documents.businessId, alone)),
    products: await tx.$count(products, inArray(products.businessId, alone)),
    standing,
    open: await openAccounts(alone, tx),
  };
}

const ownFiles = (userId: string) => and(eq(files.uploadedBy, userId), isNull(files.deletedAt));

export type Foreseen = Awaited<ReturnType<typeof foreseeErasure>>;
