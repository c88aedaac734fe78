import { type Db, db } from "@/db/client";
import { Forbidden, Refused } from "../errors";
import { accountKey } from "../people/account-key";
import { countOf, finishAttempt, startAttempt } from "../people/attempts";
import { findAccount } from "../people/find-account";
import { findActor } from "../people/find-actor";
import { requirePassword } from "../people/require-password";
import { requirePerson } from "../people/require-person";
import type { SignInInput } from "../people/schema";
import { type Actor, canSomewhere } from "../policy";

/** Wrong ones from one person in a quarter of an hour, whoever is asked. */
const mostOfOne = 15;

const sayFull = (again: string) =>
  `Terlalu banyak persetujuan yang keliru dari Anda. Coba lagi sesudah ${again}. Rekan lain tetap dapat memintanya, dan akun yang diminta tidak terkunci.`;

/**
 * Who stands beside the clerk and proves it with their own password. Wrong ones count for these two alone: they keep
 * nobody from signing in, and who guesses at the door keeps nobody from agreeing here.
 */
export async function findSecondPerson(actor: Actor, { account, password }: SignInInput, tx: Db = db) {
  if (!canSomewhere(actor, "sale.record")) throw new Forbidden();
  const { userId } = requirePerson(actor);
  const asked = await findAccount(tx, account);
  try {
    const attempt = await startAttempt(tx, {
      account: countOf("SETUJU", `${userId} ${asked?.id ?? accountKey(account)}`),
      address: `setuju ${userId}`,
      addressLimit: mostOfOne,
      sayFull,
    });
    const { id, sessionEpoch } = await requirePassword(asked, password);
    await finishAttempt(tx, attempt);
    const second = await findActor(id, sessionEpoch, tx);
    if (!second) throw new Refused("Akun itu tidak dapat dipakai sekarang.");
    return second;
  } catch (error) {
    throw error instanceof Refused ? new Refused(error.message, "account") : error;
  }
}
