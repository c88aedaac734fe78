import { and, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, kecamatan } from "@/db/schema";
import { NotFound } from "../errors";
import { maskKept } from "../identity/mask-number";
import type { Actor } from "../policy";
import { withinReach } from "./within-reach";

/** One business as its owner and the office see it. Of the identity numbers only the ends. */
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
      nikCipher: businesses.nikCipher,
      nikHash: businesses.nikHash,
      npwpCipher: businesses.npwpCipher,
      npwpHash: businesses.npwpHash,
      createdAt: businesses.createdAt,
    })
    .from(businesses)
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .where(and(eq(businesses.id, id), withinReach(actor, "business.read", businesses.id)));
  if (!business) throw new NotFound("Usaha");
  const { nikCipher, nikHash, npwpCipher, npwpHash, ...shown } = business;
  return {
    ...shown,
    nik: maskKept({ cipher: nikCipher, hash: nikHash }),
    npwp: maskKept({ cipher: npwpCipher, hash: npwpHash }),
  };
}
