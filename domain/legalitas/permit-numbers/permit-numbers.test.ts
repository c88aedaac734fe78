import fc from "fast-check";
import { expect, test } from "vitest";
import { firstGround, firstRules } from "@/db/seed/number-rules";
import { readBack } from "../read-back";
import { permitForms } from "./forms";
import { permitKinds } from "./kinds";
import { parseNik } from "./nik";
import { parsePermit } from "./parse-permit";
import { formatPirt, pirtParts } from "./pirt";

const today = "2026-11-24";
const parse = (kind: (typeof permitKinds)[number], typed: string) => parsePermit(kind, typed, today, firstRules.home);

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
  expect(parse(kind, typed)).toEqual({ value, problems: [] });
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
  ["merek", "DID2023012345", "Permohonan merek"],
  ["permohonan_merek", "IDM000574972", "terdaftar"],
  ["permohonan_merek", "DID20230", "10 angka"],
  ["kosmetik", "NA123", "11 angka"],
] as const)("%s %s is not taken", (kind, typed, because) => {
  expect(parse(kind, typed)).toEqual({ value: null, problems: [expect.stringContaining(because)] });
});

test.each([
  ["pirt", "2063510010243-27", "3510"],
  ["pirt", "2153215793363-25", "berakhir tahun 2025"],
  ["halal", "ID35110017058841227", "masa depan"],
] as const)("%s %s is taken with a doubt", (kind, typed, doubt) => {
  const { value, problems } = parse(kind, typed);
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
      const { value } = parse(kind, text);
      if (value !== null) expect(parse(kind, value).value).toBe(value);
    }),
  );
  fc.assert(fc.property(fc.oneof(fc.string(), fc.double()), (written) => void parseNik(written)));
});

/** Numbers of each kind in their normal form, made from its pattern. */
const wellFormed = {
  nib: /^\d{13}$/,
  pirt: /^[1-8](0[1-9]|1[0-6])3215\d{6}(2[6-9]|3[01])$/,
  md: /^MD\d{12}(\d{3})?$/,
  halal: /^ID\d{13,14}(0[1-9]|1[0-2])(1\d|2[0-5])$/,
  kosmetik: /^NA\d{11}$/,
  merek: /^IDM\d{9}$/,
  permohonan_merek: /^(DID|JID)\d{10}$/,
} satisfies Record<(typeof permitKinds)[number], RegExp>;

const withKind = fc
  .constantFrom(...permitKinds)
  .chain((kind) => fc.tuple(fc.constant(kind), fc.stringMatching(wellFormed[kind])));

test("a number of the right form is understood without a doubt, however it is spaced, cased and headed", () => {
  const marks = fc.array(fc.constantFrom("", " ", ".", "-", "/", "  "), { minLength: 24, maxLength: 24 });
  const heads = fc.constantFrom("", "No. ", "Nomor: ", " ", "NO ");
  fc.assert(
    fc.property(withKind, marks, heads, fc.boolean(), ([kind, number], between, head, isSmall) => {
      const spaced = head + [...number].map((sign, i) => sign + (between[i] ?? "")).join("");
      const read = parse(kind, isSmall ? spaced.toLowerCase() : spaced);
      expect(read).toEqual({ value: number, problems: [] });
    }),
  );
});

test("the form that the parser gives is the form that its kind begins with", () => {
  const typed = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[A-Z]{0,4}[0-9]{0,20}$/),
    withKind.map(([, number]) => number),
  );
  fc.assert(
    fc.property(withKind, ([kind, number]) => void expect(number).toMatch(new RegExp(permitForms[kind].pattern))),
  );
  fc.assert(
    fc.property(fc.constantFrom(...permitKinds), typed, (kind, text) => {
      const { value } = parse(kind, text);
      if (value !== null) expect(value).toMatch(new RegExp(permitForms[kind].pattern));
    }),
  );
});

test("reading back never throws, shows what parses back to the same number, and one digit less is another number", () => {
  const anyKind = fc.oneof(fc.constantFrom(...permitKinds, "slhs"), fc.string());
  fc.assert(fc.property(anyKind, fc.string(), (kind, text) => void readBack(kind, text, firstGround(kind, today))));
  fc.assert(
    fc.property(withKind, ([kind, number]) => {
      const { number: shown } = readBack(kind, number, firstGround(kind, today));
      expect(parse(kind, shown ?? "").value).toBe(number);
      expect(parse(kind, number.slice(0, -1)).value).not.toBe(number);
    }),
  );
});
