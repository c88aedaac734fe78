import { expect, test } from "vitest";
import { formatClock, formatDate, formatMoment, formatMonth, formatShortDate, formatShortMonth } from "./dates";
import { today } from "./today";

const timeZone = "Asia/Jakarta";
const words = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("id-ID", { timeZone, ...options });
const long = words({ day: "numeric", month: "long", year: "numeric" });
const short = words({ day: "numeric", month: "short", year: "numeric" });
const clock = words({ hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });

test("says each day of ten years, and any minute, as the platform says it in Indonesian", () => {
  const start = Date.parse("2020-01-01T00:00:00Z");
  for (let i = 0; i < 3_660; i++) {
    const at = new Date(start + i * 86_400_000 + ((i * 7_919) % 86_400) * 1_000);
    expect(formatDate(at)).toBe(long.format(at));
    expect(formatShortDate(at)).toBe(short.format(at));
    expect(formatClock(at)).toBe(clock.format(at));
    expect(today(at)).toBe(day.format(at));
  }
});

test("a plain date is the day it names, a month is its own", () => {
  expect(formatDate("2026-03-01")).toBe("1 Maret 2026");
  expect(formatMonth("2026-08")).toBe("Agustus 2026");
  expect(formatShortMonth("2026-05")).toBe("Mei 2026");
  expect(formatMoment("2026-12-31T17:05:00Z")).toBe("1 Jan 2027 pukul 00.05 WIB");
});

test("what is no date is not shown as one", () => expect(() => formatDate("bukan tanggal")).toThrow(RangeError));
