import { desc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { notices, users } from "@/db/schema";
import { listOwnClaims } from "../../claims/list-own-claims";
import { listViews } from "../../identity/list-views";
import { purposeWords } from "../../identity/purpose-words";
import { noticeKinds } from "../../notices/kinds";
import { noticeWords } from "../../notices/notice-words";
import { listGrants } from "../../people/list-grants";
import type { Person } from "../../policy";
import { listOwnRequests } from "../list-own-requests";
import { businessSections } from "./business-sections";
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
    await trailSection(actor.userId, own, tx),
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
