import { sign } from "@/lib/signature";

/** How a code is looked up: keyed, because a short code could be tried out against a stolen database. */
export function codeHash(purpose: "klaim" | "nomor", code: string) {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET belum diisi, jadi kode tidak dapat dibuat.");
  return sign(`${purpose} ${code}`, secret);
}
