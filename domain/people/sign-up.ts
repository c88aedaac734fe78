import { and, eq, sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { businesses, kecamatan, roleGrants } from "@/db/schema";
import { nameKey } from "@/lib/name-key";
import { distinctSlug, slug } from "@/lib/slug";
import { recordAudit } from "../audit";
import { Refused } from "../errors";
import { offerConfirmation } from "../mail/offer-confirmation";
import type { Person } from "../policy";
import { countOf, startAttempt } from "./attempts";
import { hashPassword } from "./password";
import { requireStrongPassword } from "./password-strength";
import type { SignUpInput } from "./schema";
import type { SignedIn } from "./sign-in";
import { writeAccount, writeConsents } from "./write-account";

/** An owner enters with their business and what they agree to; open to everyone, so limited by address. */
export async function signUp(input: SignUpInput, address: string, tx: Db = db): Promise<SignedIn> {
  requireStrongPassword(input.password, [input.name, input.email, input.phone, input.businessName]);
  await startAttempt(tx, {
    account: countOf("DAFTAR", address),
    address: "daftar",
    accountLimit: 20,
    addressLimit: null,
  });
  const passwordHash = await hashPassword(input.password);
  return tx.transaction(async (tx) => {
    await refuseUnknownDistrict(tx, input);
    await refuseKnownBusiness(tx, input);
    const user = await writeAccount(tx, input, passwordHash);
    const businessId = await addBusiness(tx, input);
    const grant = { role: "pelaku", scopeKind: "business", scopeId: businessId } as const;
    await tx.insert(roleGrants).values({ userId: user.userId, ...grant });
    const purposes = await writeConsents(tx, input, user.userId, businessId);
    const person: Person = { kind: "person", userId: user.userId, name: input.name, grants: [grant] };
    const details = { usaha: input.businessName, persetujuan: purposes };
    await recordAudit(tx, person, "person.sign_up", { kind: "business", id: businessId }, details);
    await offerConfirmation(tx, { userId: user.userId, email: input.email });
    return user;
  });
}

async function refuseUnknownDistrict(tx: Tx, { kecamatanCode }: SignUpInput) {
  const district = await tx.$count(kecamatan, eq(kecamatan.code, kecamatanCode));
  if (district === 0) throw new Refused("Pilih kecamatan dari daftar.", "kecamatanCode");
}

const claimIt =
  "Bila dinas pernah mencatatnya, jangan mendaftar lagi: klaim saja usaha itu di halaman Klaim usaha, dengan kode dari tanda terima atau surat dinas.";

/**
 * What the office already knows is claimed, not registered again. Of the record nothing is told: neither whose it is nor
 * what it holds. Of a phone number that somebody typed nothing is told either: once it is proved, mayBeKnown does.
 */
async function refuseKnownBusiness(tx: Tx, { businessName, name }: SignUpInput) {
  const same = and(
    eq(businesses.nameKey, nameKey(businessName)),
    eq(sql`lower(${businesses.ownerName})`, name.toLowerCase()),
  );
  if ((await tx.$count(businesses, same)) > 0) {
    throw new Refused(
      `Usaha Anda mungkin sudah tercatat: ada usaha dengan nama dan pemilik ini. ${claimIt}`,
      "businessName",
    );
  }
}

async function addBusiness(tx: Tx, input: SignUpInput) {
  const business = {
    name: input.businessName,
    nameKey: nameKey(input.businessName),
    ownerName: input.name,
    phone: input.phone,
    address: input.address,
    kecamatanCode: input.kecamatanCode,
  };
  for (const name of [slug(input.businessName), distinctSlug(input.businessName)]) {
    const [added] = await tx
      .insert(businesses)
      .values({ ...business, slug: name })
      .onConflictDoNothing({ target: businesses.slug })
      .returning({ id: businesses.id });
    if (added) return added.id;
  }
  throw new Error("No address was free for this business.");
}
