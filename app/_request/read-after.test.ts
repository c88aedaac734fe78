import { expect, test } from "vitest";
import { readAfter } from "./read-after";
import { readCount } from "./read-count";

const id = "019a2000-0000-7000-8000-000000000001";

test.each([
  [`2026-11-24_${id}`, `2026-11-24_${id}`],
  [["x", `2026-11-24_${id}`], `2026-11-24_${id}`],
  [`2026-13-45_${id}`, undefined],
  [`2026-11-24_${"-".repeat(36)}`, undefined],
  [`2026-11-24_${id}_${id}`, undefined],
  ["", undefined],
  [undefined, undefined],
])("%s", (word, after) => expect(readAfter(word)).toBe(after));

test.each([
  ["12", 12],
  ["0", undefined],
  ["-5", undefined],
  ["0.5", undefined],
  ["1e30", undefined],
  ["9".repeat(16), undefined],
  ["", undefined],
])("%s counts as %s", (word, count) => expect(readCount(word)).toBe(count));
