import { and, eq, isNull, sql } from "drizzle-orm";
import { v5 } from "uuid";
import type { Tx } from "@/db/client";
import { businesses, payouts, products, settlements } from "@/db/schema";
import { destroyGoods } from "@/domain/consignments/destroy-goods";
import { labelPoints, needsExpiry } from "@/domain/consignments/label-points";
import { receiveGoods } from "@/domain/consignments/receive-goods";
import { returnGoods } from "@/domain/consignments/return-goods";
import { setRule } from "@/domain/consignments/set-rule";
import { transferGoods } from "@/domain/consignments/transfer-goods";
import { refreshVerdicts } from "@/domain/legalitas/refresh-verdicts";
import type { Person } from "@/domain/policy";
import { paySettlement } from "@/domain/settlements/pay-settlement";
import { settleOwners } from "@/domain/settlements/settle-owners";
import { today } from "@/lib/today";
import { dayIn } from "./day-in";
import { receiveAsSold, receiveNow } from "./receive-as-sold";
import { type DemoBatch, demoDay } from "./till-day";

const months = "6f1f7f2a-3f0e-4b1e-9a53-3a0d6c1a7f01";
/** The same names give the same ids, so that the demo is the same each time. */
const named = (...parts: (string | number)[]) => v5(parts.join("/"), months);
const firstDay = 31;
/** A tenth, in hundredths of a percent. */
const cut = 1_000;

type Places = { gallery: { id: string }; sentra: { id: string } };

/**
 * A month at the counter: goods come in under the office's terms, are sold on most days, some break, go back or go
 * elsewhere, and owners are settled with once.
 */
export async function demoGallery(tx: Tx, places: Places, clerk: Person, admin: Person) {
  const placeId = places.gallery.id;
  await receiveAsSold(tx);
  await agreeTerms(tx, placeId, admin);
  const shelf = await takeIn(tx, placeId, clerk);
  for (let back = firstDay - 1; back >= 1; back--) {
    if (back === 12) await partWith(tx, placeId, clerk, shelf);
    if (back > 10 && dayIn(-back).endsWith("-01")) await settle(tx, placeId, clerk, { back, waits: false });
    if (back === 9) await settle(tx, placeId, clerk, { back, waits: true });
    if (new Date(`${dayIn(-back)}T05:00:00Z`).getUTCDay() === 0) continue;
    await demoDay(tx, { placeId, clerk, shelf, back, named });
  }
  await transferGoods(
    clerk,
    {
      id: named("pindah"),
      placeId,
      toPlaceId: places.sentra.id,
      counterparty: "Petugas sentra (contoh)",
      lines: shelf.slice(3, 6).map(({ id }) => ({ batchId: id, quantity: 2 })),
    },
    tx,
    dayIn(-3),
  );
  await receiveNow(tx);
}

/** What the office keeps of each sale, and what it bears of what spoils. */
async function agreeTerms(tx: Tx, placeId: string, admin: Person) {
  const day = dayIn(-40);
  for (const [kind, value] of [
    ["potongan", cut],
    ["bagi_rugi", 5_000],
  ] as const) {
    const source = "Perjanjian titip jual galeri (contoh)";
    await setRule(admin, { kind, value, validFrom: day, placeId, product: undefined, source }, tx, day);
  }
}

/** One packet breaks and is destroyed, and one owner takes two back. */
async function partWith(tx: Tx, placeId: string, clerk: Person, shelf: DemoBatch[]) {
  const [, , broken, unsold] = shelf.toSorted((a, b) => a.price - b.price);
  if (!broken || !unsold) return;
  broken.left -= 1;
  unsold.left -= 2;
  const day = dayIn(-12);
  const about = { placeId, counterparty: "Pemilik (contoh)" };
  const destroyed = [{ batchId: broken.id, quantity: 1 }];
  const why = { witness: "Saksi (contoh)", reason: "Kemasan bocor terkena air (contoh)" };
  await destroyGoods(clerk, { ...about, ...why, id: named("musnah"), lines: destroyed }, tx, day);
  const back = { ...about, reason: "Diminta pemilik untuk pameran (contoh)" };
  await returnGoods(clerk, { ...back, id: named("retur"), lines: [{ batchId: unsold.id, quantity: 2 }] }, tx, day);
}

async function takeIn(tx: Tx, placeId: string, clerk: Person): Promise<DemoBatch[]> {
  const goods = await tx
    .select({
      id: products.id,
      price: products.price,
      classCode: products.classCode,
      businessId: products.businessId,
      owner: businesses.ownerName,
    })
    .from(products)
    .innerJoin(businesses, eq(businesses.id, products.businessId))
    .where(
      sql`${products.state} = 'diterima'
        and exists (select from product_verdicts v where v.product_id = ${products.id} and v.complete)`,
    )
    .orderBy(products.slug);
  for (const [i, businessId] of [...new Set(goods.map((product) => product.businessId))].entries()) {
    const own = goods.filter((product) => product.businessId === businessId);
    const lines = own.map((product, n) => ({
      productId: product.id,
      quantity: 14 + ((i * 7 + n * 5) % 19),
      ...priced(product.price ?? 10_000),
      expiresOn: needsExpiry(product.classCode) ? dayIn(6 + ((i * 37 + n * 53) % 170)) : undefined,
      label: labelPoints(product.classCode).map(([key]) => key),
      shelf: `${"ABCD"[i % 4]}${(n % 3) + 1}`,
      code: `KP-${String(i + 1).padStart(2, "0")}${n + 1}`,
    }));
    const counterparty = own[0]?.owner ?? "Pemilik (contoh)";
    const input = { id: named("titip", i), placeId, businessId, counterparty, lines };
    await receiveGoods(clerk, input, tx, dayIn(-firstDay));
  }
  await refreshVerdicts(
    tx,
    goods.map(({ id }) => id),
    today(),
  );
  const rows = await tx.execute<DemoBatch>(sql`
    select b.id, t.price, b.quantity as left from batches b join batch_terms t on t.batch_id = b.id
    where b.place_id = ${placeId} order by b.number`);
  return [...rows];
}

/** The shop's price stays what the storefront says; its owner gets what the cut leaves. */
const priced = (price: number) => ({ price, ownerPrice: price - Math.ceil((price * cut) / 10_000) });

/** Settles on the day after `through` and pays on the next; where one is to wait, it is the last. */
async function settle(tx: Tx, placeId: string, clerk: Person, { back, waits }: { back: number; waits: boolean }) {
  await settleOwners(clerk, { placeId, through: dayIn(-back - 1), businessIds: [] }, tx, dayIn(-back));
  const made = await tx
    .select({ id: settlements.id, owner: businesses.ownerName })
    .from(settlements)
    .innerJoin(businesses, eq(businesses.id, settlements.businessId))
    .leftJoin(payouts, eq(payouts.settlementId, settlements.id))
    .where(and(eq(settlements.placeId, placeId), isNull(payouts.id)))
    .orderBy(settlements.seq);
  for (const [i, { id, owner }] of made.slice(0, waits ? -1 : undefined).entries()) {
    const transfer =
      i % 3 === 0 ? { method: "transfer" as const, reference: `TRF-${i + 1}-CONTOH` } : { method: "tunai" as const };
    await paySettlement(
      clerk,
      { id: named("bayar", back, i), settlementId: id, receivedBy: owner, ...transfer },
      tx,
      dayIn(1 - back),
    );
  }
}
