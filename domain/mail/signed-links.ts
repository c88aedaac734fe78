import { isSigned, sign } from "@/lib/signature";

/** A word that only this server can have written about a person and an address; it needs no row and no session. */
type SignedLink = { userId: string; until?: number; signature: string };

type About = { purpose: "konfirmasi" | "berhenti"; userId: string; address: string; until?: number };

const said = ({ purpose, userId, address, until = 0 }: About) => [purpose, userId, address, until].join("\n");

/** The last part of the link's address. */
export function signLink(about: About, secret: string) {
  return [about.userId, about.until ?? 0, sign(said(about), secret)].join(".");
}

/** Takes such a word apart; whether it holds is judged with the address at hand. */
export function readLink(token: string) {
  const [userId = "", until = "", signature = ""] = token.split(".");
  if (!/^[0-9a-f-]{36}$/.test(userId) || !/^\d+$/.test(until)) return undefined;
  return { userId, until: Number(until), signature };
}

/** Whether the word was written by us about this address, and still holds. */
export function isOurs(link: SignedLink, about: Omit<About, "userId" | "until">, secret: string, at = new Date()) {
  const { userId, until, signature } = link;
  return isSigned(said({ ...about, userId, until }), signature, secret) && (!until || until > at.getTime());
}
