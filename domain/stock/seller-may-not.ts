import { formatRupiah } from "@/lib/money";
import { daysAlone } from "./explained-alone";

/** Who explains a price that its seller may not. */
export function sellerMayNot(limit: number) {
  return `Penjual hanya boleh menjelaskan sendiri selisih harga sampai ${formatRupiah(limit)} dalam ${daysAlone} hari. Yang ini dijelaskan oleh petugas lain di tempat ini, pimpinan, atau admin.`;
}
