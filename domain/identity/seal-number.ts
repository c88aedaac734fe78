import { dataKeys } from "@/lib/data-keys";
import { fingerprint, seal } from "@/lib/secret-box";

/** A NIK as it may be kept: sealed, with its fingerprint; nothing at all when the office has set no key. */
export function sealNik(number: string | null) {
  const sealed = sealNumber(number);
  return sealed ? { nikCipher: sealed.cipher, nikHash: sealed.hash } : {};
}

/** The fingerprints under which a number may be found: one for each key that is still in use, the current first. */
export function fingerprintsOf(number: string) {
  return dataKeys().all.map((key) => fingerprint(number, key));
}

function sealNumber(number: string | null) {
  const { current } = dataKeys();
  return number && current ? { cipher: seal(number, current), hash: fingerprint(number, current) } : undefined;
}
