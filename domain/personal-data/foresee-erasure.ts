import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, displays, documents, files, places, products } from "@/db/schema";
import { Forbidden } from "../errors";
import { type Actor, authorize, can } from "../policy";
import { openAccounts } from "./open-accounts";
import { ownedBy } from "./owned-by";

/** What a deletion would take, counted: for the person themselves before they ask, and for who decides. */
export async function foreseeErasure(actor: Actor, userId: string, tx: Db = db) {
  const isOwn = actor.kind === "person" && actor.userId === userId;
  if (!isOwn && !can(actor, "data_request.read", "office")) throw new Forbidden();
  const { all, alone } = await ownedBy(tx, userId);
  const shared = all.length - alone.length;
  return { shared, files: await tx.$count(files, ownFiles(userId)), hasAccount: true, ...(await count(tx, alone)) };
}

/** The same of a record that nobody has an account for: for the officer who tells its owner, and for who decides. */
export async function foreseeRecordErasure(actor: Actor, businessId: string, tx: Db = db) {
  if (!can(actor, "data_request.read", "office")) authorize(actor, "data_request.record", { business: businessId });
  return { shared: 0, files: await countHeld(tx, businessId), hasAccount: false, ...(await count(tx, [businessId])) };
}

async function count(tx: Db, ids: readonly string[]) {
  const own = [...ids];
  if (own.length === 0) return { businesses: [], documents: 0, products: 0, standing: [], open: { units: 0, owed: 0 } };
  const names = await tx.select({ name: businesses.name }).from(businesses).where(inArray(businesses.id, own));
  const standing = await tx
    .select({ id: displays.id, product: products.name, place: places.name })
    .from(displays)
    .innerJoin(products, eq(products.id, displays.productId))
    .innerJoin(places, eq(places.id, displays.placeId))
    .where(and(inArray(products.businessId, own), isNull(displays.until)));
  return {
    businesses: names.map(({ name }) => name),
    documents: await tx.$count(documents, inArray(documents.businessId, own)),
    products: await tx.$count(products, inArray(products.businessId, own)),
    standing,
    open: await openAccounts(own, tx),
  };
}

/** The files that officers took in for it: pages of permits, photos, signed forms. */
async function countHeld(tx: Db, businessId: string) {
  const [held] = await tx.execute<{
    n: number;
  }>(sql`select count(*)::int as n from files f where f.deleted_at is null and (
    exists (select from document_pages p join documents d on d.id = p.document_id
      where p.file_id = f.id and d.business_id = ${businessId})
    or exists (select from product_photos h join products p on p.id = h.product_id
      where h.file_id = f.id and p.business_id = ${businessId})
    or exists (select from consent_papers c join consents k on k.id = c.consent_id
      where c.file_id = f.id and k.business_id = ${businessId}))`);
  return held?.n ?? 0;
}

const ownFiles = (userId: string) => and(eq(files.uploadedBy, userId), isNull(files.deletedAt));

export type Foreseen = Awaited<ReturnType<typeof foreseeErasure>>;
