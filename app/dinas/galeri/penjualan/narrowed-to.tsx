import { TextLink } from "@/components/ui/text-link";
import type { listSales, SaleFilter } from "@/domain/sales/list-sales";
import { methodWords } from "@/domain/sales/words";

type Props = {
  base: string;
  kept: URLSearchParams;
  filter: SaleFilter;
  names: Awaited<ReturnType<typeof listSales>>["names"];
};

type Words = { only: string; without: string };
const late: Words = { only: "Hanya susulan: tiba sesudah kasirnya ditutup", without: "Tanpa susulan" };
const back: Words = { only: "Hanya pembatalan dan pengembalian", without: "Tanpa pembatalan dan pengembalian" };

const says = (is: boolean | undefined, { only, without }: Words) =>
  is === undefined ? undefined : is ? only : without;

/** What the list is narrowed to, each with a way to take that off again. */
export function NarrowedTo({ base, kept, filter, names }: Props) {
  const chosen = [
    { name: "cari", says: filter.text && `Nomor, barang, atau label: ${filter.text}` },
    { name: "produk", says: filter.productId && `Barang: ${names.product ?? "tidak dikenal"}` },
    { name: "usaha", says: filter.businessId && `Pemilik: ${names.business ?? "tidak dikenal"}` },
    { name: "cara", says: filter.method && `Cara bayar: ${methodWords[filter.method]}` },
    { name: "sesi", says: filter.shift && "Hanya satu sesi kasir" },
    { name: "susulan", says: says(filter.isLate, late) },
    { name: "kembali", says: says(filter.isBack, back) },
  ].filter(({ says }) => says);
  if (chosen.length === 0) return null;
  const without = (name: string) => new URLSearchParams([...kept].filter(([other]) => other !== name));
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-2">
      {chosen.map(({ name, says }) => (
        <li key={name}>
          <strong>{says}</strong>{" "}
          <TextLink href={`${base}?${without(name)}`}>
            Lepas <span className="sr-only">{says}</span>
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
