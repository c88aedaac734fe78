import { formatRupiah } from "@/lib/money";
import { daysAlone } from "./explained-alone";

/** Who explains a price that its seller, or who brought the sale, may not. */
export function sellerMayNot(limit: number) {
  return `Penjual dan pengirim nota hanya boleh menjelaskan sendiri selisih harga sampai ${formatRupiah(limit)} dalam ${daysAlone} hari. Yang ini dijelaskan oleh petugas lain di tempat ini, pimpinan, atau admin.`;
}
