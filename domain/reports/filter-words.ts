import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { businesses, kecamatan, places, products } from "@/db/schema";
import { methodWords } from "../sales/words";
import type { ReportFilter } from "./report-filter";

/** What a report is narrowed to, in names; of a place it always says which. */
export async function filterWords(tx: Db, filter: ReportFilter): Promise<[string, string][]> {
  const { placeId, productId, businessId, kecamatanCode, method } = filter;
  const words: [string, string][] = [];
  const [place] = placeId ? await tx.select({ name: places.name }).from(places).where(eq(places.id, placeId)) : [];
  words.push(["Tempat", place?.name ?? "Semua tempat yang boleh dilihat peminta laporan"]);
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
