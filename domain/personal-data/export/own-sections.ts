import { desc, eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { businesses, kecamatan, notices, products, users } from "@/db/schema";
import { listHistory } from "../../businesses/list-history";
import { listOwnClaims } from "../../claims/list-own-claims";
import { listViews } from "../../identity/list-views";
import { openNumber } from "../../identity/open-number";
import { purposeWords } from "../../identity/purpose-words";
import { listDocuments } from "../../legalitas/list-documents";
import { noticeKinds } from "../../notices/kinds";
import { noticeWords } from "../../notices/notice-words";
import { listGrants } from "../../people/list-grants";
import { listOwnConsents } from "../../people/list-own-consents";
import type { Person } from "../../policy";
import { listOwnRequests } from "../list-own-requests";
import { goodsSections } from "./goods-sections";
import { personSections } from "./person-sections";
import { type Section, section } from "./section";
import { serviceSections } from "./service-sections";
import { trailSection } from "./trail-section";

/** What the portal knows of a person, as they read it: part after part. */
export async function ownSections(actor: Person, tx: Db): Promise<Section[]> {
  const own = actor.grants.flatMap(({ role, scopeId }) => (role === "pelaku" ? [scopeId] : []));
  return [
    ...(await accountSections(actor, tx)),
    ...(own.length > 0 ? await businessSections(actor, own, tx) : []),
    ...(own.length > 0 ? [...(await goodsSections(own, tx)), ...(await serviceSections(own, tx))] : []),
    ...(await personSections(actor.userId, tx)),
    section("Siapa melihat nomor identitas saya", "siapa-melihat", await listViews(actor, tx), {
      Waktu: ({ at }) => at,
      Petugas: ({ by }) => by,
      Usaha: ({ business }) => business,
      Nomor: ({ kind }) => kind.toUpperCase(),
      Keperluan: ({ purpose }) => purposeWords[purpose],
      Penjelasan: ({ words }) => words,
    }),
    section("Klaim usaha saya", "klaim", await listOwnClaims(actor, tx), {
      Diajukan: ({ createdAt }) => createdAt,
      "Yang saya tulis": ({ words }) => words,
      Hasil: ({ state }) => state,
      Diputuskan: ({ decidedAt }) => decidedAt,
      Alasan: ({ reason }) => reason,
    }),
    section("Permintaan atas data saya", "permintaan", await listOwnRequests(actor, tx), {
      Permintaan: ({ kind }) => kind,
      Diterima: ({ requestedAt }) => requestedAt,
      Hasil: ({ state }) => state,
      Alasan: ({ reason }) => reason,
    }),
    await trailSection(actor, own, tx),
  ];
}

async function accountSections(actor: Person, tx: Db) {
  const [user] = await tx.select().from(users).where(eq(users.id, actor.userId));
  const told = await tx.select().from(notices).where(eq(notices.userId, actor.userId)).orderBy(desc(notices.createdAt));
  return [
    section("Akun", "akun", user ? [user] : [], {
      Nama: ({ name }) => name,
      Email: ({ email }) => email,
      "Nomor HP": ({ phone }) => phone,
      Dibuat: ({ createdAt }) => createdAt,
    }),
    section("Peran", "peran", await listGrants(actor, actor.userId, tx), {
      Peran: ({ role }) => role,
      Untuk: ({ scopeName }) => scopeName,
      Sejak: ({ grantedAt }) => grantedAt,
      Sampai: ({ revokedAt }) => revokedAt,
      Alasan: ({ revokedReason }) => revokedReason,
    }),
    section(
      "Pemberitahuan",
      "pemberitahuan",
      told.filter(({ kind }) => kind in noticeKinds),
      {
        Waktu: ({ createdAt }) => createdAt,
        Judul: (row) => noticeWords(row).title,
        Isi: (row) => noticeWords(row).text,
      },
    ),
  ];
}

async function businessSections(actor: Person, own: readonly string[], tx: Db) {
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
  const consents = (await listOwnConsents(actor, tx)).flatMap(({ name, consents }) =>
    consents.flatMap(({ history }) => history.map((one) => ({ ...one, business: name }))),
  );
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
      Usaha: ({ business }) => business,
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
