import { expect, test } from "vitest";
import { makeReadableCode, readReadableCode, showReadableCode } from "./readable-code";

const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

test("a code is read however it was typed, and never holds O, 0, I or 1", () => {
  for (let n = 0; n < 500; n++) {
    const code = makeReadableCode();
    expect(code).toMatch(/^[A-HJ-NP-Z2-9]{12}$/);
    expect(showReadableCode(code)).toMatch(/^.{4}-.{4}-.{4}$/);
    expect(readReadableCode(showReadableCode(code))).toBe(code);
    expect(readReadableCode(` ${code.toLowerCase().replace(/(..)/g, "$1 ")}.`)).toBe(code);
  }
});

test("every single wrong letter is noticed, and nearly every pair that changed places", () => {
  let swapped = 0;
  let noticed = 0;
  for (let n = 0; n < 40; n++) {
    const code = makeReadableCode();
    for (let at = 0; at < code.length; at++) {
      for (const other of alphabet) {
        const wrong = code.slice(0, at) + other + code.slice(at + 1);
        if (wrong !== code) expect(readReadableCode(wrong), `${code} ${wrong}`).toBeUndefined();
      }
      const pair = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
      if (at + 1 === code.length || pair === code) continue;
      swapped++;
      if (readReadableCode(pair) === undefined) noticed++;
    }
  }
  expect(noticed / swapped).toBeGreaterThan(0.95);
});

test("what is no code at all is none", () => {
  for (const typed of ["", "ABCD", "OOOO-1111-IIII", "ABCD-EFGH-JKLM-NPQR", "💥".repeat(12)]) {
    expect(readReadableCode(typed)).toBeUndefined();
  }
});
