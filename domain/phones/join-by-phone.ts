import { type Db, db } from "@/db/client";
import { recordAudit } from "../audit";
import { offerConfirmation } from "../mail/offer-confirmation";
import { countOf, startAttempt } from "../people/attempts";
import { hashPassword } from "../people/password";
import { requireStrongPassword } from "../people/password-strength";
import type { JoinByPhone } from "../people/schema";
import { writeAccount } from "../people/write-account";
import type { Person } from "../policy";
import { openCheck } from "./open-check";

/** An account without a business, for who has one on record at the office; a code to its number is asked for at once. */
export async function joinByPhone(input: JoinByPhone, address: string, tx: Db = db) {
  requireStrongPassword(input.password, [input.name, input.email, input.phone]);
  const account = countOf("DAFTAR", address);
  await startAttempt(tx, { account, address: "daftar", accountLimit: 20, addressLimit: null });
  const passwordHash = await hashPassword(input.password);
  return tx.transaction(async (tx) => {
    const signedIn = await writeAccount(tx, input, passwordHash);
    const person: Person = { kind: "person", userId: signedIn.userId, name: input.name, grants: [] };
    await recordAudit(tx, person, "person.sign_up", { kind: "person", id: signedIn.userId }, { lewat: "nomor HP" });
    if (input.phone) await openCheck(tx, person, input.phone);
    await offerConfirmation(tx, { userId: signedIn.userId, email: input.email });
    return signedIn;
  });
}
