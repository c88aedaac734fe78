import { consentWordings } from "@/domain/people/consent-wordings";
import { hashPassword } from "@/domain/people/password";
import { scopeOfRole } from "@/domain/people/role-scopes";
import type { Role } from "@/domain/policy";
import type { Db } from "../client";
import { consents, roleGrants, users } from "../schema";

type Ids = { galleryId: string; businessId: string; partnerId: string };

/** For the demo only: anywhere else this password is refused as too easy. */
const demoPassword = "contoh-galeri-2026";

/** One account for each role, at `…@contoh.test`; answers with their ids by role. */
export async function seedPeople(tx: Db, { galleryId, businessId, partnerId }: Ids) {
  const cast: [Role, string, string, string][] = [
    ["pelaku", "pelaku", "Pelaku UMKM (contoh)", businessId],
    ["petugas_galeri", "galeri", "Petugas Galeri (contoh)", galleryId],
    ["verifikator", "verifikator", "Verifikator Legalitas (contoh)", "dinas"],
    ["petugas_kecamatan", "kecamatan", "Petugas Kecamatan Karawang Timur (contoh)", "32.15.26"],
    ["petugas_monitoring", "monitoring", "Petugas Monitoring (contoh)", "dinas"],
    ["pengelola_mitra", "mitra", "Pengelola Mitra (contoh)", partnerId],
    ["pimpinan", "pimpinan", "Pimpinan Dinas (contoh)", "dinas"],
    ["admin", "admin", "Admin Dinas (contoh)", "dinas"],
  ];
  const passwordHash = await hashPassword(demoPassword);
  const rows = await tx
    .insert(users)
    .values(cast.map(([, account, name]) => ({ name, email: `${account}@contoh.test`, passwordHash })))
    .returning({ id: users.id });
  const ids = {} as Record<Role, string>;
  for (const [i, [role, , , scopeId]] of cast.entries()) {
    const userId = rows[i]?.id;
    if (!userId) throw new Error("The demo people could not be written.");
    ids[role] = userId;
    await tx.insert(roleGrants).values({ userId, role, scopeKind: scopeOfRole[role], scopeId });
  }
  const yes = { userId: ids.pelaku, businessId, channel: "portal" } as const;
  await tx.insert(consents).values([
    { ...yes, purpose: "layanan", wording: consentWordings.layanan },
    { ...yes, purpose: "etalase", wording: consentWordings.etalase },
  ]);
  return ids;
}
