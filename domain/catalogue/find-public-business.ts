import { eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, kecamatan, products } from "@/db/schema";
import { today } from "@/lib/today";
import { publicContact } from "./public-contact";
import { isPublicProduct } from "./public-products";

/** A maker with at least one product on display, or nothing. */
export async function findPublicBusiness(slug: string, tx: Db = db, day = today()) {
  const [business] = await tx
    .select({
      id: businesses.id,
      slug: businesses.slug,
      name: businesses.name,
      about: businesses.about,
      kecamatan: kecamatan.name,
      phone: publicContact(),
    })
    .from(businesses)
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .where(
      sql`${eq(businesses.slug, slug)} and exists (select from ${products}
        where ${products.businessId} = ${businesses.id} and ${isPublicProduct(day)})`,
    );
  return business;
}
