import type { KeptSale } from "./queue/store";

/** Saves unsent sales as one file, for a device that must be given away. */
export function salesToFile(sales: readonly KeptSale[]) {
  const rows = sales.map(({ message, receipt, keptAt, refusal }) => ({ message, receipt, keptAt, refusal }));
  const url = URL.createObjectURL(new Blob([JSON.stringify(rows, null, 1)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `penjualan-belum-terkirim-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
