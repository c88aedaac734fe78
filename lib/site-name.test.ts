import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { regency, regencyName, siteName } from "./site-name";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("the next regency is a matter of one setting", () => {
  expect([regency(), regencyName(), siteName()]).toEqual(["Kabupaten Karawang", "Karawang", "Galeri UMKM Karawang"]);
  vi.stubEnv("REGENCY", "Kota Bekasi");
  expect([regency(), regencyName(), siteName()]).toEqual(["Kota Bekasi", "Bekasi", "Galeri UMKM Bekasi"]);
  vi.stubEnv("REGENCY", " ");
  expect(regencyName()).toBe("Karawang");
});

test("no page names the regency by itself, save as an example", () => {
  const pages = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const named = pages.filter((name) =>
    readFileSync(join("app", name), "utf8")
      .split("\n")
      .some((line) => line.includes("Karawang") && !line.includes("misalnya")),
  );
  expect(named).toEqual([]);
});
