import { expect, test } from "vitest";
import { today } from "./today";

test.each([
  ["2026-11-23T16:59:59.999Z", "2026-11-23"],
  ["2026-11-23T17:00:00Z", "2026-11-24"],
  ["2026-12-31T17:00:00Z", "2027-01-01"],
  ["2028-02-28T17:00:00Z", "2028-02-29"],
])("at %s it is %s in Karawang: a day begins at midnight WIB", (moment, day) =>
  expect(today(new Date(moment))).toBe(day),
);
