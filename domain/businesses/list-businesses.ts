import { and, asc, eq, or, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, documents, kecamatan, products, productVerdicts } from "@/db/schema";
import { today } from "@/lib/today";
import { Forbidden } from "../errors";
import { typedNumber } from "../identity/find-by-number";
import { hashesOf, keepsNumber } from "../identity/keeps-number";
import { fingerprintsOf } from "../identity/seal-number";
import type { Actor } from "../policy";
import { namedLike } from "./named-like";
import { reachesEveryBusiness } from "./within-reach";

type Search = { q?: string; kecamatanCode?: string; after?: string; sameAs?: string };
export type ListedBusiness = Awaited<ReturnType<typeof listBusinesses>>["rows"][number];

/** Businesses for the office, by name; found by part of their name or their owner's. Paged by the key of the last row. */
export async function listBusinesses(actor: Actor, search: Search, size = 30, tx: Db = db, day = today()) {
  if (!reachesEveryBusiness(actor, "business.read")) throw new Forbidden();
  const condition = and(
    search.kecamatanCode ? eq(businesses.kecamatanCode, search.kecamatanCode) : sql`true`,
    afterKey(search.after),
    await withNumber(search, tx),
  );
  const named = search.q && !typedNumber(search.q) ? namedLike(tx, search.q, condition, size + 1) : undefined;
  const rows = await tx
    .select({
      id: businesses.id,
      nameKey: businesses.nameKey,
      name: businesses.name,
      ownerName: businesses.ownerName,
      kecamatan: kecamatan.name,
      products: sql<number>`(select count(*)::int from ${products} where ${products.businessId} = ${businesses.id})`,
      complete: sql<number>`(select count(*)::int from ${products}
        join ${productVerdicts} on ${productVerdicts.productId} = ${products.id} and ${productVerdicts.complete}
          and (${productVerdicts.holdsUntil} is null or ${productVerdicts.holdsUntil} >= ${day})
        where ${products.businessId} = ${businesses.id})`,
      waiting: sql<number>`(select count(*)::int from ${documents}
        where ${documents.businessId} = ${businesses.id} and ${documents.state} = 'diajukan')`,
    })
    .from(businesses)
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .where(named ? sql`${businesses.id} in (select id from ${named})` : condition)
    .orderBy(asc(businesses.nameKey), asc(businesses.id))
    .limit(size + 1);
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return { rows: page, next: rows.length > size && last ? `${last.nameKey}.${last.id}` : undefined };
}

/** With the NIK or NPWP that was typed, or with that of another business. */
async function withNumber({ q, sameAs }: Search, tx: Db) {
  const number = q && typedNumber(q);
  if (number) return keepsNumber(fingerprintsOf(number));
  if (sameAs) return or(eq(businesses.id, sameAs), keepsNumber(await hashesOf(tx, sameAs)));
  return sql`true`;
}

function afterKey(after: string | undefined) {
  const [, key, id] = /^([a-z0-9]*)\.([0-9a-f-]{36})$/.exec(after ?? "") ?? [];
  return id === undefined ? sql`true` : sql`(${businesses.nameKey}, ${businesses.id}) > (${key}, ${id}::uuid)`;
}
