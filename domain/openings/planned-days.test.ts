import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "@/lib/day-steps";
import { plannedDays, weekdayOf } from "./planned-days";

const week = { from: "2026-11-23", to: "2026-11-29" }; // Monday to Sunday

test("days of the week by the plan in force, both ends included", () => {
  const plans = [
    { weekdays: [1, 2, 3, 4, 5], validFrom: "2026-01-01" },
    { weekdays: [6, 7], validFrom: "2026-11-26" },
  ];
  expect(plannedDays(plans, [], week)).toEqual(["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-28", "2026-11-29"]);
});

test("an exception goes before the plan, and the latest word before the earlier", () => {
  const plans = [{ weekdays: [1], validFrom: "2026-01-01" }];
  const closed = { day: "2026-11-23", isOpen: false };
  const fair = { day: "2026-11-29", isOpen: true };
  expect(plannedDays(plans, [closed, fair], week)).toEqual(["2026-11-29"]);
  expect(plannedDays(plans, [closed, fair, { day: "2026-11-23", isOpen: true }], week)).toEqual([
    "2026-11-23",
    "2026-11-29",
  ]);
});

test("without a plan nothing is planned", () => {
  expect(plannedDays([], [], week)).toEqual([]);
});

test("any plan: only its weekdays, each once, in order", () => {
  const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }));
  fc.assert(
    fc.property(weekdays, fc.nat(400), fc.nat(60), (weekdays, start, length) => {
      const from = addDays("2026-01-01", start);
      const days = plannedDays([{ weekdays, validFrom: "2020-01-01" }], [], { from, to: addDays(from, length) });
      expect(days.every((day) => weekdays.includes(weekdayOf(day)))).toBe(true);
      expect(days).toEqual([...new Set(days)].toSorted());
      const all = Array.from({ length: length + 1 }, (_, i) => addDays(from, i));
      expect(days).toHaveLength(all.filter((day) => weekdays.includes(weekdayOf(day))).length);
    }),
  );
});
