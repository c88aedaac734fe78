import { expect, test } from "vitest";
import { safeName } from "./safe-name";

test.each([
  ["izin.pdf", "izin.pdf"],
  ["../../etc/passwd", "passwd"],
  ["C:\\Users\\Ibu\\nib.jpg", "nib.jpg"],
  ["a\r\nSet-Cookie: x.pdf", "aSet-Cookie x.pdf"],
  ["", "berkas"],
  [undefined, "berkas"],
  ["..", ".."],
  [`${"a".repeat(300)}.jpeg`, `${"a".repeat(100)}.jpeg`],
])("%j becomes %j", (given, safe) => {
  expect(safeName(given)).toBe(safe);
});
