import { fingerprint, seal } from "@/lib/secret-box";

const key = () => {
  const { DATA_KEY } = process.env;
  return DATA_KEY ? Buffer.from(DATA_KEY, "base64") : null;
};

/** A NIK as it may be kept: sealed, with its fingerprint; nothing at all when the office has set no key. */
export function sealNik(nik: string | null) {
  const secret = key();
  return nik && secret ? { nikCipher: seal(nik, secret), nikHash: fingerprint(nik, secret) } : {};
}

/** How the same NIK is found again; null without a key. */
export function nikFingerprint(nik: string) {
  const secret = key();
  return secret ? fingerprint(nik, secret) : null;
}
