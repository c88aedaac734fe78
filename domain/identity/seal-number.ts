import type { identityKinds } from "@/db/schema/privacy";
import { dataKeys } from "@/lib/data-keys";
import { fingerprint, seal } from "@/lib/secret-box";

export type IdentityKind = (typeof identityKinds)[number];

/** A NIK as it may be kept: sealed, with its fingerprint; nothing at all when the office has set no key. */
export function sealNik(number: string | null) {
  const sealed = number ? sealNumber(number) : undefined;
  return sealed ? { nikCipher: sealed.cipher, nikHash: sealed.hash } : {};
}

/** Any such number with the key of today; nothing without one. */
export function sealNumber(number: string) {
  const { current } = dataKeys();
  return current ? { cipher: seal(number, current), hash: fingerprint(number, current) } : undefined;
}

/** The fingerprints under which a number may be found: one for each key that is still in use, the current first. */
export function fingerprintsOf(number: string) {
  return dataKeys().all.map((key) => fingerprint(number, key));
}
