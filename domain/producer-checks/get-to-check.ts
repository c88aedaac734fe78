import { eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, kecamatan, products } from "@/db/schema";
import { NotFound } from "../errors";
import { type Actor, authorize } from "../policy";

/** What an officer needs to find a maker and to know what to look for there. */
export async function getToCheck(actor: Actor, id: string, tx: Db = db) {
  authorize(actor, "producer.check", { business: id });
  const [business] = await tx
    .select({
      name: businesses.name,
      address: businesses.address,
      kecamatan: kecamatan.name,
      products: sql<string[]>`array(select ${products.name} from ${products}
        where ${products.businessId} = ${businesses.id} order by 1 limit 30)`,
    })
    .from(businesses)
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .where(eq(businesses.id, id));
  if (!business) throw new NotFound("Usaha");
  return business;
}
