import { redirect } from "next/navigation";
import { landing } from "@/app/_area/areas";
import { findActor } from "@/domain/people/find-actor";
import type { SignedIn } from "@/domain/people/sign-in";
import { innerPath } from "@/lib/inner-path";
import { startSession } from "./session-cookie";

/** Gives a person their session and leads them where they wanted to go, or to their area. */
export async function enter(signedIn: SignedIn, wanted?: string): Promise<never> {
  await startSession(signedIn);
  const person = await findActor(signedIn.userId, signedIn.sessionEpoch);
  redirect(innerPath(wanted) ?? (person ? landing(person) : "/masuk"));
}
