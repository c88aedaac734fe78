import { formatRupiah } from "@/lib/money";

type Sums = { value: number; office: number; owner: number };

/** Who bears what was lost, as a paper says it. */
export function borneBy(goods: string, { value, office, owner }: Sums) {
  return `Bagian pemilik atas ${goods} ${formatRupiah(value)}; menurut aturan yang berlaku ${formatRupiah(office)} ditanggung dinas dan ${formatRupiah(owner)} ditanggung pemilik.`;
}
