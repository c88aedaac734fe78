import { expect, test } from "vitest";
import { isSigned, sign } from "./signature";

test("knows its own signature and no other", () => {
  const signature = sign('["etalase"]', "rahasia");
  expect(isSigned('["etalase"]', signature, "rahasia")).toBe(true);
  expect(isSigned('["pojok"]', signature, "rahasia")).toBe(false);
  expect(isSigned('["etalase"]', signature, "rahasia lain")).toBe(false);
  expect(isSigned('["etalase"]', signature.slice(1), "rahasia")).toBe(false);
  expect(isSigned('["etalase"]', "", "rahasia")).toBe(false);
});
