import { Refused } from "../errors";
import type { findAccount } from "./find-account";
import { passwordMatches } from "./password";

type Account = Awaited<ReturnType<typeof findAccount>>;

/** The account whose password this is; the same sentence where there is no such account. */
export async function requirePassword(user: Account, password: string) {
  if ((await passwordMatches(password, user?.passwordHash)) && user) return user;
  throw new Refused("Email, nomor HP, atau kata sandi tidak cocok. Periksa ejaannya, lalu coba lagi.");
}
