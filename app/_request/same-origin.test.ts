import { expect, test } from "vitest";
import { isSameOrigin } from "./same-origin";

test.each<[string, Record<string, string>, boolean]>([
  ["our own page", { "sec-fetch-site": "same-origin" }, true],
  ["another site", { "sec-fetch-site": "cross-site" }, false],
  ["another host under the same domain", { "sec-fetch-site": "same-site" }, false],
  ["an older browser on our page", { origin: "https://galeri.test", host: "galeri.test" }, true],
  ["an older browser elsewhere", { origin: "https://jahat.test", host: "galeri.test" }, false],
  ["a page without an origin", { origin: "null", host: "galeri.test" }, false],
  ["behind a proxy", { origin: "https://galeri.test", host: "127.0.0.1", "x-forwarded-host": "galeri.test" }, true],
])("a request from %s", (_, headers, isOurs) => {
  expect(isSameOrigin(new Request("http://galeri.test", { method: "POST", headers }))).toBe(isOurs);
});
