import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

/** Version byte, 4 bytes that name the key, 12-byte nonce, 16-byte tag, then the text. Version 1 named no key. */
const version = 2;
const nameLength = 4;
const nonceLength = 12;
const tagLength = 16;

/** No key at hand opens the box: it was sealed with another one, or a bit was changed. */
export class WrongKey extends Error {
  constructor(readonly keyName: string | undefined) {
    super(`No key at hand opens this: it was sealed with key ${keyName ?? "without a name"}.`);
  }
}

/** By what a key is recognised without being known: 8 hexadecimal digits. */
export function keyName(key: Buffer) {
  return createHmac("sha256", key)
    .update("name")
    .digest("hex")
    .slice(0, nameLength * 2);
}

/** How every box begins that was sealed with this key. */
export function sealedWith(key: Buffer) {
  return Buffer.concat([Buffer.from([version]), Buffer.from(keyName(key), "hex")]);
}

/** Encrypts a text with AES-256-GCM. The key is 32 bytes; throws on any other length. */
export function seal(text: string, key: Buffer) {
  const head = sealedWith(key);
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(head);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([head, nonce, cipher.getAuthTag(), body]);
}

/** The text that was sealed with one of these keys. Throws WrongKey when none of them fits or a bit was changed. */
export function unseal(box: Buffer, ...keys: Buffer[]) {
  const head = box.subarray(0, box[0] === version ? 1 + nameLength : 1);
  for (const key of keys) {
    if (head.length > 1 && !sealedWith(key).equals(head)) continue;
    const text = open(box.subarray(head.length), head, key);
    if (text !== undefined) return text;
  }
  throw new WrongKey(head.length > 1 ? head.subarray(1).toString("hex") : undefined);
}

function open(box: Buffer, head: Buffer, key: Buffer) {
  const nonce = box.subarray(0, nonceLength);
  const tag = box.subarray(nonceLength, nonceLength + tagLength);
  const body = box.subarray(nonceLength + tagLength);
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength });
    if (head.length > 1) decipher.setAAD(head);
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
  } catch {
    return undefined; // the tag says no: the caller tries the next key, or says that none fits
  }
}

/** A fingerprint by which the same text can be found again without being read (HMAC-SHA-256, hex). */
export function fingerprint(text: string, key: Buffer) {
  return createHmac("sha256", key).update(`fingerprint:${text}`).digest("hex");
}
