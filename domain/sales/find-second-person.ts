import { type Db, db } from "@/db/client";
import { Forbidden, Refused } from "../errors";
import { findActor } from "../people/find-actor";
import type { SignInInput } from "../people/schema";
import { signIn } from "../people/sign-in";
import { type Actor, canSomewhere } from "../policy";

/** Who stands beside the clerk and proves it with their own password; counted like any attempt to sign in. */
export async function findSecondPerson(actor: Actor, input: SignInInput, address: string, tx: Db = db) {
  if (!canSomewhere(actor, "sale.record")) throw new Forbidden();
  const { userId, sessionEpoch } = await signIn(input, address, tx).catch((error: unknown) => {
    throw error instanceof Refused ? new Refused(error.message, "account") : error;
  });
  const second = await findActor(userId, sessionEpoch, tx);
  if (!second) throw new Refused("Akun itu tidak dapat dipakai sekarang.", "account");
  return second;
}
