import { createInterface } from "node:readline/promises";
import { connection } from "@/db/client";
import { confirmImport } from "@/domain/imports/confirm-import";
import { getImport } from "@/domain/imports/get-import";
import { type ImportFile, startImport } from "@/domain/imports/start-import";
import type { System } from "@/domain/policy";

const actor: System = { kind: "system", job: "impor" };

/** Stores the file, shows what would be made, asks, and writes all of it or nothing. Gives the exit code. */
export async function importFile(file: ImportFile, confirmed: boolean): Promise<number> {
  try {
    const importId = await startImport(actor, file);
    const { draft } = await getImport(actor, importId);
    if (!draft) {
      console.log("Berkas yang sama sudah pernah diterapkan. Tidak ada yang berubah.");
      return 0;
    }
    const count = (outcome: string) => draft.plan.rows.filter((row) => row.outcome === outcome).length;
    console.log(
      `Akan dibuat: ${count("dibuat")} produk. Sudah ada: ${count("sudah_ada")}. ` +
        `Ganda: ${count("ganda")}, ditautkan ke yang pertama. Dilewati: ${count("dilewati")}.`,
    );
    for (const { row, differences } of draft.plan.rows) {
      for (const difference of differences)
        console.log(`  baris ${row.row}: ${difference} Yang terdaftar tidak diubah.`);
    }
    if (!confirmed && !(await isAgreed())) {
      console.log("Belum disimpan. Hasil bacaannya menunggu di halaman Perapihan.");
      return 0;
    }
    const made = await confirmImport(actor, { importId, apart: [] });
    console.log(`Tersimpan: ${made.businesses} usaha, ${made.products} produk, ${made.documents} dokumen legalitas.`);
    return 0;
  } finally {
    await connection.end({ timeout: 5 });
  }
}

async function isAgreed() {
  if (!process.stdin.isTTY) {
    console.log("Tambahkan --ya untuk menyimpan tanpa bertanya.");
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question("Simpan semuanya? (ya/tidak) ");
  terminal.close();
  return /^ya?$/i.test(answer.trim());
}
