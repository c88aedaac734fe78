import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDate, formatShortDate } from "./dates";
import { dayOrder } from "./day-order";
import { parseDate } from "./parse-date";

test.each([
  [new Date("2026-12-07T00:00:00Z"), "2026-12-07"],
  [46363, "2026-12-07"],
  ["46363", "2026-12-07"],
  ["20-Jan-27", "2027-01-20"],
  ["28 Mei 2028", "2028-05-28"],
  ["24/07/28", "2028-07-24"],
  ["24/7/2028", "2028-07-24"],
  ["03/08/26", "2026-08-03"],
  ["16-Agu-27", "2027-08-16"],
  ["17-Okt-26", "2026-10-17"],
  ["2-Nop-26", "2026-11-02"],
  ["2027-03-01", "2027-03-01"],
  ["2027/03/01", "2027-03-01"],
  ["2027-03-01 00:00:00", "2027-03-01"],
  ["2027-03-01T00:00:00Z", "2027-03-01"],
  ["24.07.2028", "2028-07-24"],
  ["24 07 2028", "2028-07-24"],
  ["Exp 24/07/28", "2028-07-24"],
  ["ED: 24-07-2028", "2028-07-24"],
  ["s/d 24 Juli 2028", "2028-07-24"],
  ["Senin, 24 Juli 2028", "2028-07-24"],
  ["24-VII-2028", "2028-07-24"],
  ["1st March 2027", "2027-03-01"],
  ["March 1, 2027", "2027-03-01"],
  ["12Des2026", "2026-12-12"],
  ["24072028", "2028-07-24"],
  [1032027, "2027-03-01"],
  ["20270301", "2027-03-01"],
  ["12/31/2026", "2026-12-31"],
])("reads %s as %s", (written, value) => {
  expect(parseDate(written)).toEqual({ value, problems: [] });
});

test.each([
  ["Des 2026", "2026-12-31"],
  ["Desember '26", "2026-12-31"],
  ["02/2028", "2028-02-29"],
  ["Feb-27", "2027-02-28"],
  ["07/28", "2028-07-31"],
  ["2027", "2027-12-31"],
])("takes the end of %s and says so", (written, value) => {
  expect(parseDate(written)).toMatchObject({ value, problems: [expect.stringContaining("dianggap akhir")] });
});

test.each(["exp 3 bln", "6 bulan", "31/02/2027", "segera", "10/11", "99999999", new Date(Number.NaN)])(
  "names what is wrong with %s",
  (written) => {
    expect(parseDate(written)).toMatchObject({ value: null, problems: [expect.any(String)] });
  },
);

test("a column that has a month first is read so", () => {
  expect(dayOrder(["03/08/26", "12/25/26"])).toEqual({ order: "mdy", mixed: false });
  expect(dayOrder(["03/08/26", "25/12/26"])).toEqual({ order: "dmy", mixed: false });
  expect(dayOrder(["12/25/26", "25/12/26"])).toEqual({ order: "dmy", mixed: true });
  expect(parseDate("03/08/26", "mdy").value).toBe("2026-03-08");
});

test("never throws, and its normal form stands", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.double(), fc.date(), fc.stringMatching(/^[0-9\-/ .a-z]{0,14}$/)),
      (written) => {
        const { value } = parseDate(written);
        if (value !== null) expect(parseDate(value)).toEqual({ value, problems: [] });
      },
    ),
  );
  const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const value = date.toISOString().slice(0, 10);
      expect(parseDate(formatDate(value)).value).toBe(value);
      expect(parseDate(formatShortDate(value)).value).toBe(value);
    }),
  );
});
