import { Refused } from "../errors";
import type { Reopening } from "../legalitas/plan-reopening";

/** Says before a change is saved what it opens again, unless the owner has said that they know. */
export function warnOfReopening({ papers, curation }: Reopening, isAccepted: boolean, understood?: boolean) {
  const names = [...new Set(papers.map(({ name }) => name))];
  const again = [...names, ...(curation && isAccepted ? ["kurasi galeri"] : [])];
  if (again.length === 0 || understood) return;
  const hidden = isAccepted ? " Sampai itu selesai, produk ini tidak tampil di etalase." : "";
  throw new Refused(
    `Belum disimpan. Karena perubahan ini, yang harus diperiksa lagi: ${again.join(", ")}.${hidden} Centang bila Anda mengerti, lalu simpan.`,
    "understood",
  );
}
