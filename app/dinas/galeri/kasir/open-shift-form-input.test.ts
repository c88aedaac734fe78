import { v7 } from "uuid";
import { expect, test } from "vitest";
import { openShiftForm } from "./open-shift-form-input";

const open = (float: string) => openShiftForm.safeParse({ id: v7(), placeId: v7(), float });

test.each([
  ["", "Isi modal awal; 0 bila tidak ada."],
  ["abc", 'Modal awal "abc" tidak memuat angka. Isi dengan angka, misalnya 15.000.'],
  ["-5", 'Modal awal "-5" negatif. Periksa kembali.'],
  ["5.000 10.000", 'Modal awal "5.000 10.000" memuat lebih dari satu angka. Tulis satu angka saja.'],
  ["1,5", 'Modal awal "1,5" bukan rupiah bulat; maksudnya 1.500? Tulis angka penuh.'],
  ["2.000.000.000", 'Modal awal "2.000.000.000" terlalu besar. Periksa jumlah nolnya.'],
])("of a float typed as %j it says what is wrong with it, and calls it by its name", (typed, words) => {
  expect(open(typed).error?.issues).toMatchObject([{ path: ["float"], message: words }]);
});

test("a float is typed as any sum, and may be nothing", () => {
  expect(["0", "150rb", "Rp 150.000"].map((typed) => open(typed).data?.float)).toEqual([0, 150_000, 150_000]);
});
