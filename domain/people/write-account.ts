import type { Tx } from "@/db/client";
import { consents, users } from "@/db/schema";
import { type ConsentPurpose, consentWordings } from "./consent-wordings";
import type { Agreement, NewAccount } from "./schema";
import type { SignedIn } from "./sign-in";

/** A new person with their password; an e-mail or number that is taken is refused by the database. */
export async function writeAccount(
  tx: Tx,
  { name, email, phone }: NewAccount,
  passwordHash: string,
): Promise<SignedIn> {
  const [user] = await tx
    .insert(users)
    .values({ name, email, phone, passwordHash })
    .returning({ userId: users.id, sessionEpoch: users.sessionEpoch });
  if (!user) throw new Error("The person could not be written.");
  return user;
}

/**
 * What a person agreed to in the portal, in the words of today; what they agreed to before stays as it is. Answers with
 * what is new.
 */
export async function writeConsents(
  tx: Tx,
  agreed: Pick<Agreement, "etalase" | "mitra">,
  userId: string,
  businessId: string | null,
) {
  const purposes: ConsentPurpose[] = ["layanan"];
  if (agreed.etalase) purposes.push("etalase");
  if (agreed.mitra) purposes.push("mitra");
  const yes = { userId, businessId, channel: "portal" as const };
  const added = await tx
    .insert(consents)
    .values(purposes.map((purpose) => ({ ...yes, purpose, wording: consentWordings[purpose] })))
    .onConflictDoNothing()
    .returning({ purpose: consents.purpose });
  return added.map(({ purpose }) => purpose);
}
