import { Refused } from "@/domain/errors";

/** Refuses for as long as nothing can be stored. */
export async function importFile(_file: { name: string; bytes: Uint8Array }, _confirmed: boolean): Promise<number> {
  throw new Refused("Penyimpanan belum tersedia. Pakai --dry-run.");
}
