import { and, asc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, kecamatan, products } from "@/db/schema";
import { slug } from "@/lib/slug";
import { today } from "@/lib/today";
import { isPublicProduct } from "./public-products";

const makersLength = 60;

/** One page of the makers of a kecamatan that have something on display, or nothing when there is no such kecamatan. */
export async function listMakers(kecamatanSlug: string, page: number, tx: Db = db, day = today()) {
  const districts = await tx.select({ code: kecamatan.code, name: kecamatan.name }).from(kecamatan);
  const district = districts.find(({ name }) => slug(name) === kecamatanSlug);
  if (!district) return undefined;
  const found = await tx
    .select({ slug: businesses.slug, name: businesses.name, products: sql<number>`count(*)::int` })
    .from(businesses)
    .innerJoin(products, eq(products.businessId, businesses.id))
    .where(and(eq(businesses.kecamatanCode, district.code), isPublicProduct(day)))
    .groupBy(businesses.id)
    .orderBy(asc(businesses.name), asc(businesses.id))
    .offset((page - 1) * makersLength)
    .limit(makersLength + 1);
  return { kecamatan: district.name, makers: found.slice(0, makersLength), hasMore: found.length > makersLength };
}
