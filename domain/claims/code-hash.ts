import { sign } from "@/lib/signature";

/** How a code is looked up: keyed, because a printed code is short enough to be tried out against a stolen database. */
export function codeHash(code: string) {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET belum diisi, jadi kode klaim tidak dapat dibuat.");
  return sign(`klaim ${code}`, secret);
}
