import { createCipheriv, randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprint, keyName, seal, unseal, WrongKey } from "./secret-box";

const key = randomBytes(32);

test("what was sealed is read back, and never looks the same twice", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const box = seal(text, key);
      expect(unseal(box, key)).toBe(text);
      expect(seal(text, key).equals(box)).toBe(false);
    }),
  );
});

test("another key or one changed bit is refused", () => {
  const box = seal("3215014101800001", key);
  expect(() => unseal(box, randomBytes(32))).toThrow(WrongKey);
  for (const at of [0, 3, 7, 20, box.length - 1]) {
    const changed = Buffer.from(box);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(() => unseal(changed, key)).toThrow();
  }
});

test("a fingerprint is stable and differs by key", () => {
  expect(fingerprint("a", key)).toBe(fingerprint("a", key));
  expect(fingerprint("a", key)).not.toBe(fingerprint("a", randomBytes(32)));
  expect(fingerprint("a", key)).not.toBe(fingerprint("b", key));
});

test("one key of several opens it, and the box names which", () => {
  const box = seal("3215014101800001", key);
  expect(unseal(box, randomBytes(32), key)).toBe("3215014101800001");
  expect(() => unseal(box)).toThrow(keyName(key));
});

test("a box of the first version, which named no key, is still read", () => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const body = Buffer.concat([cipher.update("3215014101800001", "utf8"), cipher.final()]);
  const box = Buffer.concat([Buffer.from([1]), nonce, cipher.getAuthTag(), body]);
  expect(unseal(box, randomBytes(32), key)).toBe("3215014101800001");
  expect(() => unseal(box, randomBytes(32))).toThrow(WrongKey);
});
