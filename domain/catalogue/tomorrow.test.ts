import { expect, test } from "vitest";
import { tomorrow } from "./tomorrow";

test("counts to just after midnight in WIB", () => {
  expect(tomorrow(Date.parse("2026-11-24T23:59:00+07:00"))).toBe(61_000);
  expect(tomorrow(Date.parse("2026-11-24T00:00:00+07:00"))).toBe(24 * 3_600_000 + 1000);
});
