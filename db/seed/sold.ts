import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { receiveGoods } from "@/domain/consignments/receive-goods";
import { setRule } from "@/domain/consignments/set-rule";
import type { Person } from "@/domain/policy";
import { recordSale } from "@/domain/sales/record-sale";
import type { PayMethod } from "@/domain/sales/words";
import { openShift } from "@/domain/shifts/open-shift";
import type { Db } from "../client";
import { batches, batchTerms, documentProducts, documents, products } from "../schema";
import { checked } from "./checked";
import { consigned, day, wholeLabel } from "./consigned";
import { licensed } from "./licensed";

export const now = new Date(`${day}T03:00:00Z`);

const longOpen = new Date("2026-01-01T01:00:00Z");

/** For tests: two owners from two kecamatan with two products each, on the shelves of two places with open tills. */
export async function twoOwners(tx: Db) {
  const set = await consigned(tx, { quantity: 500 }, longOpen);
  const { clerk, gallery, pojok, business, rival, visitor, verifier, admin } = set;
  await checked(tx, { businessId: rival.id, by: visitor.userId });
  const keeper: Person = {
    ...clerk,
    grants: [gallery, pojok].map(({ id }) => ({ role: "petugas_galeri", scopeKind: "place", scopeId: id })),
  };
  const cut = {
    kind: "potongan" as const,
    value: 1_250,
    validFrom: day,
    source: "Aturan uji",
    placeId: pojok.id,
    product: undefined,
  };
  await setRule(admin, cut, tx, day);
  const { id: pojokShift } = await openShift(keeper, { id: v7(), placeId: pojok.id, float: 0 }, tx, longOpen);
  const shelves = [
    { placeId: gallery.id, shiftId: set.shiftId },
    { placeId: pojok.id, shiftId: pojokShift },
  ];
  const goods: { placeId: string; shiftId: string; batchId: string; price: number }[] = [];
  for (const [i, owner] of [business, business, rival, rival].entries()) {
    const name = `Kue Uji ${i}`;
    const [product] = await tx
      .insert(products)
      .values({
        slug: `kue-uji-${i}`,
        businessId: owner.id,
        name,
        nameKey: `kueuji${i}`,
        categorySlug: "camilan",
        classCode: "pangan_kering",
        price: 7_000 + i,
        weight: "1 bungkus",
        state: "diterima",
      })
      .returning();
    if (!product) throw new Error("The product could not be written.");
    await permitted(tx, { productId: product.id, businessId: owner.id, by: verifier.userId });
    for (const shelf of shelves) {
      const line = {
        productId: product.id,
        quantity: 500,
        ownerPrice: 7_000 + i,
        expiresOn: "2027-06-30",
        label: wholeLabel,
      };
      const received = { id: v7(), placeId: shelf.placeId, businessId: owner.id, counterparty: "Uji", lines: [line] };
      await receiveGoods(keeper, received, tx, day);
      goods.push({ ...shelf, ...(await batchOf(tx, received.id)) });
    }
  }
  return { ...set, keeper, goods };
}

/** The papers of a business are good for all that it makes. */
async function permitted(tx: Db, { productId, businessId, by }: { productId: string; businessId: string; by: string }) {
  const papers = await tx.select({ id: documents.id }).from(documents).where(eq(documents.businessId, businessId));
  if (papers.length === 0) return licensed(tx, { productId, businessId, by });
  const rows = papers.map(({ id }) => ({ documentId: id, productId, confirmedBy: by, confirmedAt: now }));
  await tx.insert(documentProducts).values(rows);
}

async function batchOf(tx: Db, paperId: string) {
  const [batch] = await tx
    .select({ batchId: batches.id, price: batchTerms.price })
    .from(batches)
    .innerJoin(batchTerms, eq(batchTerms.batchId, batches.id))
    .where(eq(batches.paperId, paperId));
  if (!batch) throw new Error("The batch is missing.");
  return batch;
}

type Shelf = Awaited<ReturnType<typeof twoOwners>>;
type Sold = { of: number[]; quantity: number; method: PayMethod; on: string; less?: number };

/** For tests: one receipt over some of those goods, on a day of its own, as a till without network would send it. */
export async function sell(tx: Db, { keeper, goods }: Shelf, { of, quantity, method, on, less = 0 }: Sold) {
  const first = goods[(of[0] ?? 0) % goods.length];
  if (!first) throw new Error("Nothing is on the shelf.");
  const { placeId, shiftId } = first;
  const here = goods.filter((one) => one.placeId === placeId);
  const chosen = new Set(of.map((i) => here[i % here.length]));
  const lines = [...chosen].flatMap((one) =>
    one ? [{ id: v7(), batchId: one.batchId, quantity, unitPrice: one.price - less }] : [],
  );
  const soldAt = new Date(`${on}T03:00:00Z`);
  const input = { id: v7(), placeId, shiftId, method, tendered: 10_000_000, soldAt, lines };
  await recordSale(keeper, input, { offline: true, now }, tx);
  return input;
}
