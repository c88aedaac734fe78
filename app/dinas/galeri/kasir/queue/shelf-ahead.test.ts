import { expect, test } from "vitest";
import { shelfAhead } from "./shelf-ahead";

const [here, there] = ["01a21afb-37d7-75fb-a9c7-10e0336de9d6", "01a21afb-37d7-75fb-a9c7-10e0336de9d7"];
const own = "/api/sync/rak?versi=2";

test.each([
  ["the till of a new device", "/dinas/galeri/kasir", undefined, own],
  ["the till of a place on a new device", `/dinas/galeri/kasir?tempat=${here}`, undefined, `${own}&tempat=${here}`],
  ["the till on a device that has a shelf", "/dinas/galeri/kasir", here, undefined],
  ["the till of the place whose shelf is there", `/dinas/galeri/kasir?tempat=${here}`, here, undefined],
  ["the till of another place", `/dinas/galeri/kasir?tempat=${there}`, here, `${own}&tempat=${there}`],
  ["a place that is none", "/dinas/galeri/kasir?tempat=%3E%3B%20rel", undefined, undefined],
  ["another page", `/dinas/galeri/titipan?tempat=${here}`, undefined, undefined],
])("%s asks ahead for what it needs", (_, path, kept, asked) => {
  expect(shelfAhead(new URL(path, "http://contoh.test"), kept)).toBe(asked);
});
