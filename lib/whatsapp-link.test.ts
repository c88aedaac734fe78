import { expect, test } from "vitest";
import { whatsappLink } from "./whatsapp-link";

test("the number has no sign, and no word of the text becomes a part of the address", () => {
  const text = "Yth. Bu Siti & Pak Ali,\nfoto #1 100% buram? Lihat https://galeri.test/a?b=c&d=e";
  const link = new URL(whatsappLink("+6281234567890", text));
  expect([link.origin, link.pathname]).toEqual(["https://wa.me", "/6281234567890"]);
  expect([...link.searchParams]).toEqual([["text", text]]);
  expect(link.hash).toBe("");
});
