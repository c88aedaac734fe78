import { expect, test } from "vitest";
import { receiveForm } from "./receive-form-input";

const productId = "01a21985-75ef-70c3-afb8-ec10fb1863f4";
const whole = {
  id: "01a21985-75ef-70c3-afb8-ec10fb1863f5",
  placeId: "01a21985-75ef-70c3-afb8-ec10fb1863f6",
  businessId: "01a21985-75ef-70c3-afb8-ec10fb1863f7",
  counterparty: "Siti",
  [`jumlah.${productId}`]: "20",
  [`pemilik.${productId}`]: "15.000",
};

/** What is said beside which field, without the product's id. */
function said(more: Record<string, string>) {
  const typed = Object.entries(more).map(([name, text]) => [`${name}.${productId}`, text]);
  const { error } = receiveForm.safeParse({ ...whole, ...Object.fromEntries(typed) });
  return error?.issues.map(({ path, message }) => [String(path[0]).split(".")[0], message]) ?? [];
}

test("whatever is wrong with a line is said in words, beside the field it was typed in", () => {
  expect(said({})).toEqual([]);
  expect(said({ jumlah: "banyak" })).toEqual([["jumlah", "Isi angka bulat, misalnya 12."]]);
  for (const much of ["200000", "99999999999"]) {
    expect(said({ jumlah: much })).toEqual([["jumlah", "Paling banyak 100.000."]]);
  }
  expect(said({ rak: "A".repeat(41) })).toEqual([["rak", "Nama rak paling panjang 40 huruf."]]);
  expect(said({ kode: "K".repeat(41) })).toEqual([["kode", "Kode produksi paling panjang 40 huruf."]]);
  expect(said({ alasan: "a".repeat(501) })).toEqual([["alasan", "Alasan paling panjang 500 huruf."]]);
  expect(said({ kedaluwarsa: "besok" })).toEqual([["kedaluwarsa", "Isi tanggalnya lengkap."]]);
  expect(said({ jual: "2.000.000.000" })).toEqual([
    ["jual", 'Harga "2.000.000.000" terlalu besar. Periksa jumlah nolnya.'],
  ]);
});

test("nothing typed is said once", () => {
  expect(said({ jumlah: "" })).toEqual([["counterparty", "Isi jumlah sedikitnya satu barang di atas."]]);
});
