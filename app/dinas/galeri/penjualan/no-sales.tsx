import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { addDays } from "@/lib/day-steps";
import { today } from "@/lib/today";

type Props = { base: string; from: string; kept: URLSearchParams };

/** No sale in these days; who looks for the receipt of a buyer looks further back. */
export function NoSales({ base, from, kept }: Props) {
  const day = today();
  const longAgo = addDays(day, -90);
  if (!kept.has("cari") || from <= longAgo) {
    const isNarrowed = [...kept].some(([name]) => !["tempat", "dari", "sampai"].includes(name));
    return isNarrowed ? (
      <EmptyState title="Tidak ada nota yang cocok">Pilih hari lain, atau lepas saringan di atas.</EmptyState>
    ) : (
      <EmptyState title="Tidak ada penjualan">Pada hari-hari itu belum ada yang terjual.</EmptyState>
    );
  }
  const further = new URLSearchParams(kept);
  further.set("dari", longAgo);
  further.set("sampai", day);
  return (
    <EmptyState
      title="Tidak ada nota yang cocok"
      action={<ButtonLink href={`${base}?${further}`}>Cari dalam 90 hari terakhir</ButtonLink>}
    >
      Pada hari-hari itu tidak ada nota dengan nomor, barang, atau label yang Anda cari.
    </EmptyState>
  );
}
