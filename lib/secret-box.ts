import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

/** Version byte, 12-byte nonce, 16-byte tag, then the text. */
const version = 1;
const nonceLength = 12;
const tagLength = 16;

/** Encrypts a text with AES-256-GCM. The key is 32 bytes; throws on any other length. */
export function seal(text: string, key: Buffer) {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([Buffer.from([version]), nonce, cipher.getAuthTag(), body]);
}

/** The text that was sealed. Throws when the key is another or a bit was changed. */
export function unseal(box: Buffer, key: Buffer) {
  if (box[0] !== version) throw new Error("Unknown version of a sealed text.");
  const nonce = box.subarray(1, 1 + nonceLength);
  const tag = box.subarray(1 + nonceLength, 1 + nonceLength + tagLength);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength });
  decipher.setAuthTag(tag);
  const body = box.subarray(1 + nonceLength + tagLength);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
}

/** A fingerprint by which the same text can be found again without being read (HMAC-SHA-256, hex). */
export function fingerprint(text: string, key: Buffer) {
  return createHmac("sha256", key).update(`fingerprint:${text}`).digest("hex");
}
