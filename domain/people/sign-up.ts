import { and, eq, or, sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { businesses, consents, kecamatan, roleGrants, users } from "@/db/schema";
import { nameKey } from "@/lib/name-key";
import { distinctSlug, slug } from "@/lib/slug";
import { recordAudit } from "../audit";
import { Refused } from "../errors";
import type { Person } from "../policy";
import { countOf, startAttempt } from "./attempts";
import { type ConsentPurpose, consentWordings } from "./consent-wordings";
import { hashPassword } from "./password";
import { requireStrongPassword } from "./password-strength";
import type { SignUpInput } from "./schema";
import type { SignedIn } from "./sign-in";

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
    const [user] = await tx
      .insert(users)
      .values({ name: input.name, email: input.email, phone: input.phone, passwordHash })
      .returning({ id: users.id, sessionEpoch: users.sessionEpoch });
    if (!user) throw new Error("The person could not be written.");
    const businessId = await addBusiness(tx, input);
    const grant = { role: "pelaku", scopeKind: "business", scopeId: businessId } as const;
    await tx.insert(roleGrants).values({ userId: user.id, ...grant });
    const purposes: ConsentPurpose[] = ["layanan"];
    if (input.etalase) purposes.push("etalase");
    if (input.mitra) purposes.push("mitra");
    await tx.insert(consents).values(
      purposes.map((purpose) => ({
        userId: user.id,
        businessId,
        purpose,
        wording: consentWordings[purpose],
        channel: "portal" as const,
      })),
    );
    const person: Person = { kind: "person", userId: user.id, name: input.name, grants: [grant] };
    const details = { usaha: input.businessName, persetujuan: purposes };
    await recordAudit(tx, person, "person.sign_up", { kind: "business", id: businessId }, details);
    return { userId: user.id, sessionEpoch: user.sessionEpoch };
  });
}

async function refuseUnknownDistrict(tx: Tx, { kecamatanCode }: SignUpInput) {
  const district = await tx.$count(kecamatan, eq(kecamatan.code, kecamatanCode));
  if (district === 0) throw new Refused("Pilih kecamatan dari daftar.", "kecamatanCode");
}

/** What the office already knows is linked by the office, who can see that it is the same person. */
async function refuseKnownBusiness(tx: Tx, { businessName, name, phone }: SignUpInput) {
  const sameOwner = eq(sql`lower(${businesses.ownerName})`, name.toLowerCase());
  const [known] = await tx
    .select({ id: businesses.id })
    .from(businesses)
    .where(
      and(
        eq(businesses.nameKey, nameKey(businessName)),
        phone ? or(sameOwner, eq(businesses.phone, phone)) : sameOwner,
      ),
    )
    .limit(1);
  if (!known) return;
  throw new Refused(
    `Usaha ${businessName} atas nama Anda sudah tercatat di dinas. Datanglah ke kantor dinas dengan KTP, agar data itu dihubungkan dengan akun Anda.`,
    "businessName",
  );
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
