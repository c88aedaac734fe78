import { and, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, kecamatan } from "@/db/schema";
import { NotFound } from "../errors";
import type { Actor } from "../policy";
import { withinReach } from "./within-reach";

/** One business as its owner and the office see it. Of the identity number only whether it is kept. */
export async function getBusiness(actor: Actor, id: string, tx: Db = db) {
  const [business] = await tx
    .select({
      id: businesses.id,
      slug: businesses.slug,
      name: businesses.name,
      ownerName: businesses.ownerName,
      phone: businesses.phone,
      address: businesses.address,
      kecamatanCode: businesses.kecamatanCode,
      kecamatan: kecamatan.name,
      about: businesses.about,
      hasNik: sql<boolean>`${businesses.nikHash} is not null or ${businesses.nikCipher} is not null`,
      createdAt: businesses.createdAt,
    })
    .from(businesses)
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .where(and(eq(businesses.id, id), withinReach(actor, "business.read", businesses.id)));
  if (!business) throw new NotFound("Usaha");
  return business;
}
