import { cookies } from "next/headers";
import { encode } from "next-auth/jwt";
import { sessionCookie, sessionSeconds } from "./auth";

/** Puts next-auth's own session cookie, for sign-in by a form that works without scripts. */
export async function startSession(person: { userId: string; sessionEpoch: number }) {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET belum diisi, jadi tidak ada yang dapat masuk.");
  const token = { sub: person.userId, userId: person.userId, sessionEpoch: person.sessionEpoch };
  const value = await encode({ token, secret, maxAge: sessionSeconds });
  (await cookies()).set(sessionCookie.name, value, { ...sessionCookie.options, maxAge: sessionSeconds });
}

/** Takes it away again. */
export async function endSession() {
  (await cookies()).delete({ name: sessionCookie.name, ...sessionCookie.options });
}
