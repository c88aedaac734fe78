import { expect, it } from "vitest";
import { Money } from "./money";
import { Time } from "./time";

it("writes money in rupiah", () => {
  expect(Money({ value: 15000 }).props.children).toBe("Rp15.000");
  expect(Money({ value: -1500000n }).props.children).toBe("-Rp1.500.000");
});

it("tells the time in WIB, whatever the clock of the server", () => {
  const moment = Time({ value: new Date("2026-11-24T08:04:00Z") }).props;
  expect(moment).toEqual({ dateTime: "2026-11-24T08:04:00.000Z", children: "24 November 2026, 15.04\u00a0WIB" });
  expect(Time({ value: "2026-11-24T18:30:00Z", dateOnly: true }).props.children).toBe("25 November 2026");
  expect(Time({ value: "2026-11-24" }).props).toEqual({ dateTime: "2026-11-24", children: "24 November 2026" });
});
