import { type Db, db } from "@/db/client";
import { recordAudit } from "../audit";
import { offerConfirmation } from "../mail/offer-confirmation";
import { countOf, finishAttempt, startAttempt } from "../people/attempts";
import { hashPassword } from "../people/password";
import { requireStrongPassword } from "../people/password-strength";
import type { JoinByCode } from "../people/schema";
import { writeAccount } from "../people/write-account";
import type { Person } from "../policy";
import { requireCode, unknownCode } from "./claim-business";
import { findCode, redeemCode } from "./redeem-code";

/**
 * Somebody without an account takes over their record by its code. No code, no account. When the record is another's
 * by now, the account is made all the same, so that an officer knows whom to ask.
 */
export async function joinByCode(input: JoinByCode, address: string, tx: Db = db) {
  const code = requireCode(input.code);
  requireStrongPassword(input.password, [input.name, input.email, input.phone]);
  const account = countOf("KLAIM", address);
  const attempt = await startAttempt(tx, { account, address: `klaim ${address}`, accountLimit: 10 });
  const passwordHash = await hashPassword(input.password);
  const joined = await tx.transaction(async (tx) => {
    const found = await findCode(tx, code);
    if (!found) throw unknownCode();
    const signedIn = await writeAccount(tx, input, passwordHash);
    const person: Person = { kind: "person", userId: signedIn.userId, name: input.name, grants: [] };
    await recordAudit(tx, person, "person.sign_up", { kind: "person", id: signedIn.userId }, { lewat: "kode klaim" });
    const outcome = await redeemCode(tx, person, input, found);
    await offerConfirmation(tx, { userId: signedIn.userId, email: input.email });
    return { signedIn, outcome };
  });
  await finishAttempt(tx, attempt);
  return joined;
}
