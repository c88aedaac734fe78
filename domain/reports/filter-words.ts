import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { businesses, kecamatan, places, products } from "@/db/schema";
import { withinReach } from "../places/within-reach";
import { type Actor, reachesAll } from "../policy";
import { methodWords } from "../sales/words";
import type { ReportFilter } from "./report-filter";

/** What a report is narrowed to, in names; of a place it always says which. */
export async function filterWords(tx: Db, actor: Actor, filter: ReportFilter): Promise<[string, string][]> {
  const { placeId, productId, businessId, kecamatanCode, method } = filter;
  const words: [string, string][] = [];
  words.push(["Tempat", await placeWords(tx, actor, placeId)]);
  if (businessId) {
    const [business] = await tx.select({ name: businesses.name }).from(businesses).where(eq(businesses.id, businessId));
    words.push(["Pemilik", business?.name ?? ""]);
  }
  if (productId) {
    const [product] = await tx.select({ name: products.name }).from(products).where(eq(products.id, productId));
    words.push(["Produk", product?.name ?? ""]);
  }
  if (kecamatanCode !== undefined) {
    const [found] = await tx.select({ name: kecamatan.name }).from(kecamatan).where(eq(kecamatan.code, kecamatanCode));
    words.push(["Kecamatan pemilik", found?.name ?? "Belum diketahui"]);
  }
  if (method) words.push(["Cara bayar", methodWords[method]]);
  return words;
}

async function placeWords(tx: Db, actor: Actor, placeId?: string) {
  if (!placeId && reachesAll(actor, "ledger.read")) return "Seluruh galeri dan pojok UMKM";
  const which = placeId ? eq(places.id, placeId) : withinReach(actor, "ledger.read");
  const found = await tx.select({ name: places.name }).from(places).where(which).orderBy(places.name);
  return found.map(({ name }) => name).join(", ");
}
