import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import { findActor } from "@/domain/people/find-actor";
import type { Person } from "@/domain/policy";
import { authOptions } from "./auth";

/** The signed-in person, read afresh from the database once per request. */
export const findSignedIn = cache(async (): Promise<Person | undefined> => {
  const session = await getServerSession(authOptions);
  return session ? findActor(session.userId, session.sessionEpoch) : undefined;
});

/** The same, or off to the sign-in page. */
export async function requireActor(): Promise<Person> {
  return (await findSignedIn()) ?? redirect("/masuk");
}
