import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { getServerSession } from "next-auth";
import { cache } from "react";
import { findActor } from "@/domain/people/find-actor";
import type { Person } from "@/domain/policy";
import { innerPath } from "@/lib/inner-path";
import { authOptions } from "./auth";

const findSession = cache(async () => {
  await connection(); // next-auth draws random numbers, which may not be prerendered
  return getServerSession(authOptions);
});

/** The signed-in person, read afresh from the database once per request. */
export const findSignedIn = cache(async (): Promise<Person | undefined> => {
  const session = await findSession();
  return session ? findActor(session.userId, session.sessionEpoch) : undefined;
});

/** Whose session this is, although it may have ended since. */
export async function findHolder() {
  return (await findSession())?.userId;
}

/** The same, or off to the sign-in page, which says why and leads back here. */
export async function requireActor(): Promise<Person> {
  return (await findSignedIn()) ?? redirect(await signInAddress());
}

async function signInAddress() {
  const query = new URLSearchParams();
  if (await findSession()) query.set("sebab", "berakhir");
  const path = innerPath((await headers()).get("x-path"));
  if (path) query.set("lanjut", path);
  return `/masuk?${query}` as const;
}
