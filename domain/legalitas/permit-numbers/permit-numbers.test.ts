import fc from "fast-check";
import { expect, test } from "vitest";
import { permitKinds } from "./kinds";
import { parseNik } from "./nik";
import { parsePermit } from "./parse-permit";
import { formatPirt, pirtParts } from "./pirt";

const today = "2026-11-24";

test.each([
  ["nib", "0220003690831", "0220003690831"],
  ["nib", "NIB: 9120 2078 30213", "9120207830213"],
  ["pirt", "P-IRT No. 2153215793363-26", "215321579336326"],
  ["pirt", "211.3215.810874-27", "211321581087427"],
  ["pirt", "PIRT 206321525026327", "206321525026327"],
  ["md", "BPOM RI MD 265228006191", "MD265228006191"],
  ["md", "MD 272827002200050", "MD272827002200050"],
  ["halal", "ID35110017058840424", "ID35110017058840424"],
  ["halal", "ID112100009882540924", "ID112100009882540924"],
  ["merek", "IDM000574972", "IDM000574972"],
  ["kosmetik", "NA18260500350", "NA18260500350"],
] as const)("%s %s", (kind, typed, value) => {
  expect(parsePermit(kind, typed, today)).toEqual({ value, problems: [] });
});

test.each([
  ["nib", "022000369083", "12 angka"],
  ["pirt", "206321447563", "format lama"],
  ["pirt", "2063214475639", "tahun berakhir"],
  ["pirt", "906321447563926", "kode kemasan"],
  ["pirt", "299321447563926", "kelompok pangan"],
  ["md", "ML265228006191", "impor"],
  ["md", "ER12345", "permohonan"],
  ["halal", "KH9229532522", "belum selesai"],
  ["halal", "ID35110017058841324", "bulan terbit"],
  ["merek", "DID2023012345", "permohonan"],
  ["kosmetik", "NA123", "11 angka"],
] as const)("%s %s is not taken", (kind, typed, because) => {
  expect(parsePermit(kind, typed, today)).toEqual({ value: null, problems: [expect.stringContaining(because)] });
});

test.each([
  ["pirt", "2063510010243-27", "3510"],
  ["pirt", "2153215793363-25", "berakhir tahun 2025"],
  ["halal", "ID35110017058841227", "masa depan"],
] as const)("%s %s is taken with a doubt", (kind, typed, doubt) => {
  const { value, problems } = parsePermit(kind, typed, today);
  expect(value).not.toBeNull();
  expect(problems).toEqual([expect.stringContaining(doubt)]);
});

test("a P-IRT number falls into its groups", () => {
  expect(pirtParts("215321579336326")).toEqual({
    packaging: "2",
    foodGroup: "15",
    regency: "3215",
    product: "79",
    maker: "3363",
    endYear: 2026,
  });
  expect(formatPirt("215321579336326")).toBe("2153215793363-26");
});

test("a NIK from a number cell is never used, however whole it looks", () => {
  expect(parseNik("'3215271405910521")).toEqual({ value: "3215271405910521", problems: [] });
  expect(parseNik("3215 2714 0591 0521").value).toBe("3215271405910521");
  for (const damaged of [3215271405910520, "3,21527E+15", "321527140591052", "3215279905910521"]) {
    expect(parseNik(damaged)).toEqual({ value: null, problems: [expect.any(String)] });
  }
  expect(parseNik("-")).toEqual({ value: null, problems: [] });
});

test("never throws, and a normal form stands", () => {
  const typed = fc.oneof(fc.string(), fc.stringMatching(/^[A-Z]{0,4}[0-9 .\-/]{0,22}$/));
  fc.assert(
    fc.property(fc.constantFrom(...permitKinds), typed, (kind, text) => {
      const { value } = parsePermit(kind, text, today);
      if (value !== null) expect(parsePermit(kind, value, today).value).toBe(value);
    }),
  );
  fc.assert(fc.property(fc.oneof(fc.string(), fc.double()), (written) => void parseNik(written)));
});
