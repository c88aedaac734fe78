import { desc, eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { businesses, kecamatan, products } from "@/db/schema";
import { listHistory } from "../../businesses/list-history";
import { openNumber } from "../../identity/open-number";
import { listDocuments } from "../../legalitas/list-documents";
import { listGiven } from "../../people/list-given";
import type { Person } from "../../policy";
import { section } from "./section";

/** The record itself, what was agreed to, its goods and papers, and what was decided of them. */
export async function businessSections(actor: Person, own: readonly string[], tx: Db) {
  const rows = await tx
    .select({ business: businesses, district: kecamatan.name })
    .from(businesses)
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .where(inArray(businesses.id, [...own]));
  const goods = await tx
    .select()
    .from(products)
    .where(inArray(products.businessId, [...own]))
    .orderBy(desc(products.createdAt));
  const papers = (await Promise.all(own.map((id) => listDocuments(actor, id, tx)))).flat();
  const decisions = (await Promise.all(own.map((id) => listHistory(actor, id, 10_000, tx)))).flat();
  const names = new Map(rows.map(({ business }) => [business.id, business.name]));
  const consents = await listGiven(tx, own);
  return [
    section("Usaha", "usaha", rows, {
      Nama: ({ business }) => business.name,
      Pemilik: ({ business }) => business.ownerName,
      "Nomor HP": ({ business }) => business.phone,
      Alamat: ({ business }) => business.address,
      Kecamatan: ({ district }) => district,
      Cerita: ({ business }) => business.about,
      NIK: ({ business }) => business.nikCipher && openNumber(business.nikCipher),
      NPWP: ({ business }) => business.npwpCipher && openNumber(business.npwpCipher),
      Tercatat: ({ business }) => business.createdAt,
    }),
    section("Persetujuan", "persetujuan", consents, {
      Usaha: ({ businessId }) => names.get(businessId ?? ""),
      Untuk: ({ purpose }) => purpose,
      Kalimat: ({ wording }) => wording,
      Edisi: ({ edition }) => edition,
      Lewat: ({ channel }) => channel,
      Diberikan: ({ givenAt }) => givenAt,
      "Dicatat oleh": ({ recordedBy }) => recordedBy,
      Berakhir: ({ withdrawnAt }) => withdrawnAt,
      Sebab: ({ withdrawnBecause }) => withdrawnBecause,
    }),
    section("Produk", "produk", goods, {
      Nama: ({ name }) => name,
      Uraian: ({ description }) => description,
      Komposisi: ({ ingredients }) => ingredients,
      Harga: ({ price }) => price,
      Isi: ({ weight }) => weight,
      Keadaan: ({ state }) => state,
      Dibuat: ({ createdAt }) => createdAt,
    }),
    section("Dokumen legalitas", "dokumen", papers, {
      Jenis: ({ kindName }) => kindName,
      Nomor: ({ number }) => number,
      Keadaan: ({ state }) => state,
      "Berlaku sampai": ({ expiresOn }) => expiresOn,
      Diajukan: ({ submittedAt }) => submittedAt,
    }),
    section("Keputusan dinas", "keputusan", decisions, {
      Tentang: ({ what }) => what,
      Keputusan: ({ decision }) => decision,
      Alasan: ({ reason }) => reason,
      Petugas: ({ by }) => by,
      Waktu: ({ at }) => at,
    }),
  ];
}
