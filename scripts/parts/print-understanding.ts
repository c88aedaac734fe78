import { fieldNames } from "@/domain/imports/fields";
import type { Understanding } from "@/domain/imports/understanding";
import { formatRupiah } from "@/lib/money";

/** The dry run for a person at a terminal: columns, rows, every doubt, and what would be made. */
export function printUnderstanding(fileName: string, { sheets, rows, businesses, notices }: Understanding) {
  console.log(`Berkas: ${fileName}\n`);
  for (const { name, headerRow, columns, skipped } of sheets) {
    if (headerRow === null) continue;
    console.log(`Lembar "${name}", judul kolom di baris ${headerRow}:`);
    for (const { letter, title, field, by } of columns) {
      if (!title && !field) continue;
      console.log(
        `  ${letter.padEnd(3)}${title.padEnd(24)} → ${field ? fieldNames[field] : "tidak dipakai"}${by === "isi" ? " (dari isinya)" : ""}`,
      );
    }
    for (const { row, reason } of skipped) console.log(`  baris ${row} dilewati (${reason})`);
    console.log("");
  }
  console.table(
    rows.map(({ row, business, product, price, weight, kecamatan, stock, problems, duplicateOf }) => ({
      baris: row,
      usaha: business ?? "",
      produk: product ?? "",
      harga: price === null ? "" : formatRupiah(price),
      isi: weight ?? "",
      kecamatan: kecamatan ?? "",
      stok: stock ?? "",
      catatan: [
        duplicateOf === null ? "" : `ganda dari ${duplicateOf}`,
        problems.length > 0 ? `${problems.length} masalah` : "",
      ]
        .filter(Boolean)
        .join(", "),
    })),
  );
  console.log("Yang perlu diperiksa:");
  for (const { row, problems } of rows) {
    for (const { field, message } of problems) console.log(`  baris ${row}, ${fieldNames[field]}: ${message}`);
  }
  for (const notice of notices) console.log(`  ${notice}`);
  const doubles = rows.filter(({ duplicateOf }) => duplicateOf !== null).length;
  console.log(`\n${rows.length} baris produk, ${businesses.length} usaha, ${doubles} baris ganda.`);
}
