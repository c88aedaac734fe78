import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { startImport } from "@/domain/imports/start-import";
import type { Person } from "@/domain/policy";
import type { Tx } from "../../client";

/** The office's spreadsheet of invented goods, handed in and waiting for a decision. */
export async function handInSheet(tx: Tx, officer: Person) {
  const name = "galeri-2023.xlsx";
  await startImport(officer, { name, bytes: await readFile(join(import.meta.dirname, "../contoh", name)) }, tx);
}
