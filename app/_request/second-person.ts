import { findActor } from "@/domain/people/find-actor";
import { signIn } from "@/domain/people/sign-in";
import type { Person } from "@/domain/policy";
import { clientAddress } from "./client-address";

/**
 * Somebody else who signs on this same device with their own account. Attempts count as at the sign-in door; no session
 * comes of it.
 */
export async function findSecondPerson(account?: string, password?: string): Promise<Person | undefined> {
  if (!account || !password) return undefined;
  const { userId, sessionEpoch } = await signIn({ account, password }, await clientAddress());
  return findActor(userId, sessionEpoch);
}
