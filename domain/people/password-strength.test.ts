import { expect, test } from "vitest";
import { requireStrongPassword } from "./password-strength";

const judged = (password: string) => () => requireStrongPassword(password, ["Siti Segar", "siti@contoh.test"]);

test("says in plain words that a password holds a name or a word of this office", () => {
  const says = "kata yang berkaitan dengan Anda atau kantor ini";
  for (const password of ["karawang12", "sitisegar1"]) expect(judged(password), password).toThrow(says);
});

test("takes some words that have nothing to do with the person", () => {
  expect(judged("leuit-sungai-biru-72")).not.toThrow();
});
