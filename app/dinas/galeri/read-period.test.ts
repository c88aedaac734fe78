import { expect, test } from "vitest";
import { misreadDays, requireDays } from "./asked-days";
import { readPeriod } from "./read-period";

const day = "2026-11-27";
const usual = { from: "2026-11-01", to: day };
const read = (dari?: string, sampai?: string) => {
  const { from, to } = readPeriod({ dari, sampai }, day, usual);
  return { from, to, says: misreadDays({ dari, sampai }) };
};

test("what is no day of the calendar is said, and the usual days are shown", () => {
  const wrong = (text: string) => ({ ...usual, says: expect.stringContaining(text) });
  expect(read("abc")).toEqual(wrong("Dari “abc” bukan tanggal yang ada di kalender."));
  expect(read("2026-11-02", "2026-02-31")).toEqual(wrong("Sampai “2026-02-31” bukan tanggal"));
  expect(read("0000-01-01", "31/12/2026")).toEqual(wrong("Dari “0000-01-01” bukan tanggal"));
  expect(read("0000-01-01", "31/12/2026")).toEqual(wrong("Sampai “31/12/2026” bukan tanggal"));
  expect(read("panggil nomor ini segera").says).toBe("Dari “panggil no…” bukan tanggal yang ada di kalender.");
  expect(misreadDays({ bulan: "2026-13" })).toBe("Bulan “2026-13” bukan bulan yang ada di kalender.");
});

test("days that stand the wrong way round are turned, and that is said", () => {
  const turned = { from: "2026-11-02", to: "2026-11-05", says: "“Dari” lebih akhir daripada “Sampai”." };
  expect(read("2026-11-05", "2026-11-02")).toEqual(turned);
});

test("what can be meant is read without a word", () => {
  const meant = (from: string, to: string) => ({ from, to, says: undefined });
  expect(read()).toEqual(meant(usual.from, usual.to));
  expect(read("", " ")).toEqual(meant(usual.from, usual.to));
  expect(read("2026-11-02", "2026-11-05")).toEqual(meant("2026-11-02", "2026-11-05"));
  expect(read("2026-11-02")).toEqual(meant("2026-11-02", day));
  expect(read("2026-12-24")).toEqual(meant("2026-12-24", "2026-12-24"));
  expect(read(undefined, "2026-11-05")).toEqual(meant("2026-11-05", "2026-11-05"));
});

test("a file of days that nobody can mean is refused", () => {
  expect(() => requireDays({ dari: "2026-11-05", sampai: "2026-11-02" })).toThrow(/lebih akhir.*Betulkan alamatnya/);
  expect(() => requireDays({ dari: "2026-11-02", sampai: "2026-11-05" })).not.toThrow();
});
