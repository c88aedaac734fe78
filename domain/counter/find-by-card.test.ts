import { expect, test } from "vitest";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../errors";
import { findByCard, listSameCard, typedNik } from "./find-by-card";

test("an owner, a head and a district officer look nobody up by the NIK", () =>
  rolledBack(async (tx) => {
    const { owner, head, districtOfficer, business } = await cast(tx);
    for (const person of [owner, head, districtOfficer]) {
      await expect(findByCard(person, "3215016501800001", tx)).rejects.toThrow(Forbidden);
      await expect(listSameCard(person, business.id, tx)).rejects.toThrow(Forbidden);
    }
  }));

test("a NIK is told from a name, a phone number and a NIB, however it is written", () => {
  for (const nik of ["3215016501800001", "3215 0165 0180 0001", "NIK: 3215016501800001", " 3215.0165.0180.0001 "]) {
    expect(typedNik(nik), nik).toBe("3215016501800001");
  }
  for (const other of ["Warung Sari", "0812-1111-2222", "+6281211112222", "0220003690831", "Blok 12"]) {
    expect(typedNik(other), other).toBeUndefined();
  }
});

test("what only looks like a NIK, or stands beside other words, is refused rather than put into an address", () => {
  for (const typed of ["321501650180000", "32150165018000011", "3215019901800001", "Bu Sari 3215016501800001"]) {
    expect(() => typedNik(typed), typed).toThrow(/NIK/);
  }
});
