import { createHmac, timingSafeEqual } from "node:crypto";

/** HMAC-SHA256 of a message, for a word between parts of this server. */
export function sign(message: string, secret: string) {
  return createHmac("sha256", secret).update(message).digest("hex");
}

/** Whether the signature is ours, without telling by its time how much of it was right. */
export function isSigned(message: string, signature: string, secret: string) {
  const expected = Buffer.from(sign(message, secret));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
