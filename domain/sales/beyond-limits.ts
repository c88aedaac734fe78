import { formatCount, formatRupiah } from "@/lib/money";
import { saleLimits } from "./limits";
import type { PayMethod } from "./words";

type Sale = { method: PayMethod; tendered?: number; lines: readonly { quantity: number; unitPrice: number }[] };

const split = "Kurangi yang di meja, terima uangnya, lalu buat nota berikutnya untuk sisanya.";

/**
 * Why a sale can be no single receipt, and what to do instead. A till asks before it keeps one: what the server could
 * never take must not leave the shop as a sale.
 */
export function beyondLimits({ method, tendered = 0, lines }: Sale): { message: string; field?: string } | undefined {
  const total = lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);
  if (lines.length > saleLimits.lines) {
    return { message: `Satu nota memuat paling banyak ${saleLimits.lines} macam barang. ${split}` };
  }
  if (lines.some(({ quantity }) => quantity > saleLimits.quantity)) {
    return { message: `Satu nota memuat paling banyak ${formatCount(saleLimits.quantity)} dari satu barang. ${split}` };
  }
  if (total > saleLimits.rupiah) {
    return { message: `Satu nota paling banyak ${formatRupiah(saleLimits.rupiah)}. ${split}` };
  }
  if (tendered > saleLimits.rupiah) {
    return { message: "Uang yang diterima terlalu besar. Periksa angkanya.", field: "tendered" };
  }
  if (method === "tunai" && tendered < total) {
    return { message: "Uang yang diterima kurang dari jumlahnya.", field: "tendered" };
  }
  return undefined;
}
