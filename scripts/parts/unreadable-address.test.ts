import { expect, test } from "vitest";
import { isUnreadable } from "../unreadable-address.mjs";

test.each(["/produk/%00", "/cari?q=a%00b", "/usaha/%ff", "/kategori/%ED%A0%80", "/%"])("%s is no address", (url) => {
  expect(isUnreadable(url)).toBe(true);
});

test.each(["/", "/produk/keripik-%C3%A9", "/cari?q=diskon 100%", "/pelaku?berkas=a%2500"])("%s is one", (url) => {
  expect(isUnreadable(url)).toBe(false);
});
