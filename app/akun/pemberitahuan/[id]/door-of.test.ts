import { expect, test } from "vitest";
import type { Person } from "@/domain/policy";
import { doorOf } from "./door-of";

const reader = (...roles: ("verifikator" | "petugas_kecamatan" | "petugas_galeri")[]): Person => ({
  kind: "person",
  userId: "u",
  name: "Uji",
  grants: roles.map((role) => ({ role, scopeKind: "kecamatan", scopeId: "32.15.26" })),
});

test("a notice about a case leads each reader to the page that they may open", () => {
  const links = ["/dinas/pendampingan/x", "/dinas/pendampingan?tampil=terlambat", "/dinas/pendampingan"];
  for (const link of links) {
    expect(doorOf(reader("verifikator"), link)).toBe(link);
    expect(doorOf(reader("verifikator", "petugas_kecamatan"), link)).toBe(link);
    expect(doorOf(reader("petugas_kecamatan"), link)).toBe(link.replace("/dinas/", "/kecamatan/"));
  }
  expect(doorOf(reader("petugas_kecamatan"), "/dinas/klaim")).toBe("/dinas/klaim");
});
