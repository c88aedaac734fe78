import { expect, test } from "vitest";
import { ago } from "./ago";

const now = new Date("2026-11-24T10:00:00Z");

test.each([
  ["2026-11-24T09:59:40Z", "baru saja"],
  ["2026-11-24T10:05:00Z", "baru saja"],
  ["2026-11-24T09:57:00Z", "3 menit yang lalu"],
  ["2026-11-24T05:00:00Z", "5 jam yang lalu"],
  ["2026-11-23T09:00:00Z", "kemarin"],
  ["2026-09-20T09:00:00Z", "65 hari yang lalu"],
])("%s is %s", (moment, words) => {
  expect(ago(new Date(moment), now)).toBe(words);
});
