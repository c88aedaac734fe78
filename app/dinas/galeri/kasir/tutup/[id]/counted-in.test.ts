import { expect, test } from "vitest";
import { countedIn } from "./counted-in";

function formOf(pieces: Record<string, string>) {
  const form = new FormData();
  for (const [worth, text] of Object.entries(pieces)) form.set(`lembar.${worth}`, text);
  return form;
}

test("nothing is counted while nothing is typed, or something that is no number", () => {
  expect(countedIn(formOf({}))).toBeUndefined();
  expect(countedIn(formOf({ "100000": "", "50000": " " }))).toBeUndefined();
  expect(countedIn(formOf({ "100000": "2", "50000": "1,5" }))).toBeUndefined();
});

test("pieces count by what they are worth", () => {
  expect(countedIn(formOf({ "100000": "2", "50000": "", "1000": " 7 " }))).toBe(207_000);
  expect(countedIn(formOf({ "100000": "0" }))).toBe(0);
});
