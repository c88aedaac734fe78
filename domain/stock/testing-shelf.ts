import { v7 } from "uuid";
import type { Db } from "@/db/client";
import { consignmentRules, products } from "@/db/schema";
import { checked } from "@/db/seed/checked";
import { consigned, day } from "@/db/seed/consigned";
import { licensed } from "@/db/seed/licensed";
import type { Person } from "../policy";
import { openShift } from "../shifts/open-shift";

export type Shelf = Awaited<ReturnType<typeof testingShelf>>;

/**
 * For tests: two places with open tills, and two owners who may leave a product each, at prices that no cut and no part of
 * a loss divides evenly.
 */
export async function testingShelf(tx: Db) {
  const rule = { validFrom: "2020-01-02", source: "Uji" };
  await tx.insert(consignmentRules).values([
    { kind: "potongan", value: 1_000, ...rule },
    { kind: "bagi_rugi", value: 3_333, ...rule },
    { kind: "bagi_hilang", value: 2_500, ...rule },
  ]);
  const set = await consigned(tx);
  const { gallery, pojok, business, rival, crackers, clerk, verifier, visitor } = set;
  const keeper: Person = {
    ...clerk,
    grants: [gallery, pojok].map(({ id }) => ({ role: "petugas_galeri", scopeKind: "place", scopeId: id })),
  };
  const opened = new Date(`${day}T01:00:00Z`);
  await openShift(keeper, { id: v7(), placeId: pojok.id, float: 50_000 }, tx, opened);
  await checked(tx, { businessId: rival.id, by: visitor.userId });
  const { id: _, slug, ...same } = crackers;
  const other = { ...same, slug: `${slug}-lain`, businessId: rival.id, state: "diterima" as const };
  const [product] = await tx.insert(products).values(other).returning();
  if (!product) throw new Error("The product could not be written.");
  await licensed(tx, { productId: product.id, businessId: rival.id, by: verifier.userId });
  const owners = [
    { businessId: business.id, productId: crackers.id, ownerPrice: 15_000 },
    { businessId: rival.id, productId: product.id, ownerPrice: 7_301 },
  ];
  return { ...set, keeper, owners };
}
