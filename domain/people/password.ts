import { hash, verify } from "@node-rs/argon2";

/** Argon2id as OWASP advises: 19 MiB, two passes, one thread. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let decoy: Promise<string> | undefined;

/** The same password typed on two keyboards is the same password. */
const plain = (password: string) => password.normalize("NFKC");

/** What is kept instead of a password. */
export function hashPassword(password: string) {
  return hash(plain(password), cost);
}

/** Whether it is the person's password; takes as long for a person who does not exist. */
export async function passwordMatches(password: string, kept: string | null | undefined) {
  decoy ??= hashPassword("tidak ada orangnya");
  const matches = await verify(kept ?? (await decoy), plain(password));
  return matches && Boolean(kept);
}
