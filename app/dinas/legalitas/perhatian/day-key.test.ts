import { expect, test } from "vitest";
import { pageOf, readKey } from "./day-key";

const key = { day: "2026-11-24", id: "019ab5f2-0000-7000-8000-000000000001" };

test("an address names where each list goes on, and is read back; what names nothing begins at the top", () => {
  const address = new URL(pageOf({ turun: key, berakhir: undefined }), "http://contoh");
  expect(readKey(address.searchParams.get("turun") ?? undefined)).toEqual(key);
  expect(address.searchParams.has("berakhir")).toBe(false);
  expect(pageOf({ turun: undefined })).toBe("/dinas/legalitas/perhatian");
  for (const odd of [undefined, "", "2026-11-24", `2026-13-40_${key.id}`, "2026-11-24_bukan-id"])
    expect(readKey(odd)).toBeUndefined();
});
