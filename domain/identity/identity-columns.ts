import { businesses } from "@/db/schema";
import type { IdentityKind } from "./seal-number";

/** Where each kind of number is kept. */
export const identityColumns = {
  nik: { cipher: businesses.nikCipher, hash: businesses.nikHash },
  npwp: { cipher: businesses.npwpCipher, hash: businesses.npwpHash },
} satisfies Record<IdentityKind, object>;

/** What a row is set to for a kind of number. */
export function identityValues(kind: IdentityKind, sealed: { cipher: Buffer; hash: string } | null) {
  const { cipher = null, hash = null } = sealed ?? {};
  return kind === "nik" ? { nikCipher: cipher, nikHash: hash } : { npwpCipher: cipher, npwpHash: hash };
}
