import { and, eq, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { mailAddresses } from "@/db/schema";
import { mailSettings } from "./mail-settings";
import { putMail } from "./put-mail";

type Own = { userId: string; email: string | null };

/** Asks a new address whether it is theirs, unless that is known. */
export async function offerConfirmation(tx: Tx, { userId, email }: Own, settings = mailSettings()) {
  if (!email) return false;
  const address = email.toLowerCase();
  const known = await tx.$count(
    mailAddresses,
    and(eq(mailAddresses.userId, userId), eq(mailAddresses.address, address), isNotNull(mailAddresses.confirmedAt)),
  );
  return known === 0 && putMail(tx, { userId, address, purpose: "konfirmasi" }, settings);
}
