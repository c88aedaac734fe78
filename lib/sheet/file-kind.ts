const signatures = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  ole: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  pdf: [0x25, 0x50, 0x44, 0x46],
} as const;

function startsWith(bytes: Uint8Array, signature: readonly number[]) {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** What a file is by its first bytes; its name may lie. */
export function fileKind(bytes: Uint8Array): "zip" | "locked" | "legacy" | "web-page" | "text" | "other" {
  if (startsWith(bytes, signatures.zip)) return "zip";
  if (startsWith(bytes, signatures.ole)) return includesUtf16(bytes, "EncryptedPackage") ? "locked" : "legacy";
  if (startsWith(bytes, signatures.pdf)) return "other";
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const head = bytes.subarray(0, 8192);
  if (!wide && head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return "other";
  const start = Buffer.from(head.subarray(0, 512)).toString("latin1").trimStart().toLowerCase();
  return /^(\u00ef\u00bb\u00bf)?(<!doctype html|<html|<table|<\?xml|<meta|<head)/.test(start) ? "web-page" : "text";
}

function includesUtf16(bytes: Uint8Array, word: string) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(word, "utf16le"));
}
