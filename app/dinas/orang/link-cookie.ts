import { cookies } from "next/headers";
import type { NewLink } from "@/domain/people/access-link";

const name = "tautan-baru";
const path = (userId: string) => `/dinas/orang/${userId}`;

/** Carries a new link to the page that shows it: the database keeps only its hash, and an address would be logged. */
export async function showLinkOnce({ userId, kind, token }: NewLink) {
  const options = { httpOnly: true, sameSite: "strict", path: path(userId), maxAge: 600 } as const;
  (await cookies()).set(name, `/${kind}/${token}`, options);
}

/** The path of the link just made, while the admin may still want to copy it. */
export async function findNewLink() {
  const value = (await cookies()).get(name)?.value;
  return value && /^\/(undangan|sandi)\/[\w-]+$/.test(value) ? value : undefined;
}
