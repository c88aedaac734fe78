import { expect, test } from "vitest";
import { storable } from "./storable";

test("keeps what people type, in any script and over several lines", () => {
  for (const text of ["Kerupuk Mak Ńah, 2½ kg", "baris satu\r\nbaris dua\tkolom", "ꦏꦫꦮꦁ 🌶️", "شركة كراوانغ"]) {
    expect(storable(text)).toBe(text);
  }
});

test("drops what turns the order of letters about, so that a name on a paper reads as it is", () => {
  expect(storable("Siti\u202e nagnapmiP\u202c")).toBe("Siti nagnapmiP");
  expect(storable("\u2067Rp1.000\u2069")).toBe("Rp1.000");
});

test("drops what no database holds, and other control characters", () => {
  expect(storable("Nama\0Bernol\x1b[31m\x07\x7f")).toBe("NamaBernol[31m");
  expect(storable("\ud800 separuh")).toBe("\ufffd separuh");
});
