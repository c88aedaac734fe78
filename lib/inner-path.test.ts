import { expect, test } from "vitest";
import { innerPath } from "./inner-path";

test.each(["/dinas/orang", "/dinas/jejak?hari=2026-11-24", "/"])("%s stays", (path) => {
  expect(innerPath(path)).toBe(path);
});

test.each([
  "//jahat.test",
  "/\\jahat.test",
  "/..//jahat.test",
  "/.//jahat.test",
  "/dinas/..//jahat.test",
  "/%2e%2e//jahat.test",
  "https://jahat.test",
  "javascript:alert(1)",
  "/\t/jahat.test",
  "dinas",
  "",
  undefined,
  null,
])("%j leads nowhere", (path) => {
  expect(innerPath(path)).toBeUndefined();
});
