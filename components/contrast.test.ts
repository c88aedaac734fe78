import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("app/globals.css", "utf8");
const themes = css
  .split(/:root[^{]*\{/)
  .slice(1)
  .map((block) =>
    Object.fromEntries([...(block.split("}")[0] ?? "").matchAll(/--([\w-]+): (#\w{6});/g)].map((m) => [m[1], m[2]])),
  );
const [light, dark, chosenDark] = themes as Record<string, string>[];

const text = [
  ...["background", "surface", "raised", "sunken"].flatMap((ground) => [
    ["ink", ground],
    ["ink-soft", ground],
    ["brand", ground],
    ["bad", ground],
  ]),
  ...["brand", "accent", "rice", "good", "warn", "bad"].flatMap((tone) => [
    [tone, `${tone}-soft`],
    ["ink", `${tone}-soft`],
    [tone, "surface"],
  ]),
  ["ink-soft", "brand-soft"],
  ["on-brand", "brand"],
  ["on-brand", "brand-strong"],
  ["on-bad", "bad"],
  ["on-band", "band"],
  ["on-band-soft", "band"],
];
const edges = ["background", "surface", "raised"].flatMap((ground) => [
  ["line-strong", ground],
  ["focus", ground],
]);

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s colours", (_, theme) => {
  it.each(text)("%s reads on %s", (front, back) => expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(4.5));
  it.each(edges)("%s shows on %s", (front, back) => expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(3));
});

it("is equally dark by the system's wish and by the page's", () => expect(chosenDark).toEqual(dark));

function contrast(theme: Record<string, string> | undefined, front = "", back = ""): number {
  const [dim = 0, bright = 0] = [luminance(theme?.[front]), luminance(theme?.[back])].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex: string | undefined): number {
  const [red = 0, green = 0, blue = 0] = (hex?.match(/\w\w/g) ?? [])
    .map((part) => Number.parseInt(part, 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
