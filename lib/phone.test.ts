import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPhone, parsePhone } from "./phone";

test.each([
  ["82143365929", "+6282143365929"],
  [6281324873258, "+6281324873258"],
  [81324873258, "+6281324873258"],
  ["'087779223287", "+6287779223287"],
  ["0895-4110-8336", "+6289541108336"],
  ["+62 81302757327", "+6281302757327"],
  ["+62 (0)813 0275 7327", "+6281302757327"],
  ["6285263073450", "+6285263073450"],
  ["0812.3456.7890", "+6281234567890"],
  ["(0267) 401234", "+62267401234"],
  ["WA 0812 3456 7890", "+6281234567890"],
  ["0812 3456 7890 (Bu Ani)", "+6281234567890"],
])("reads %s", (written, value) => {
  expect(parsePhone(written)).toEqual({ value, problems: [] });
});

test("takes the first of several and says so", () => {
  for (const written of ["081234567890 / 085712345678", "081234567890, 085712345678", "081234567890 085712345678"]) {
    expect(parsePhone(written)).toMatchObject({
      value: "+6281234567890",
      problems: [expect.stringContaining("2 nomor")],
    });
  }
});

test.each(["8.21434E+10", "0812", "abc", "3215075412967967"])("names what is wrong with %s", (written) => {
  expect(parsePhone(written)).toMatchObject({ value: null, problems: [expect.any(String)] });
});

test.each(["", "-", "tidak ada", 0])("takes %j for nothing", (written) => {
  expect(parsePhone(written)).toEqual({ value: null, problems: [] });
});

test("never throws, and its normal form stands", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^[+0-9\- /]{0,24}$/)), (written) => {
      const { value } = parsePhone(written);
      if (value === null) return;
      expect(parsePhone(value)).toEqual({ value, problems: [] });
      expect(parsePhone(formatPhone(value)).value).toBe(value);
    }),
  );
});
