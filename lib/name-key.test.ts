import { expect, test } from "vitest";
import { nameKey } from "./name-key";

test("two spellings of one name meet", () => {
  expect(nameKey("Kerupuk  MAK-Ijah!")).toBe(nameKey("kerupuk mak ijah"));
  expect(nameKey("Café Ñawa")).toBe("cafenawa");
});

test("names in other scripts are names too, and not all the same", () => {
  expect(nameKey("ᮊᮢᮝᮀ")).not.toBe("");
  expect(nameKey("ᮊᮢᮝᮀ")).not.toBe(nameKey("ᮞᮥᮔ᮪ᮓ"));
});

test("signs alone are no name", () => {
  for (const signs of ["!!!", "..", "—", "\u0336\u0336"]) expect(nameKey(signs)).toBe("");
});
