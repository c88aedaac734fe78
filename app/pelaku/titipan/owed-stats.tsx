import { Money } from "@/components/ui/money";
import { Stat } from "@/components/ui/stat";
import { StatGrid } from "@/components/ui/stat-grid";
import { type OwnSums, soon } from "@/domain/consignments/sum-own-consignments";
import { formatCount } from "@/lib/money";

/** On the shelf, sold, owed, paid: each opens the rows it was summed from. */
export function OwedStats({ sums }: { sums: OwnSums }) {
  return (
    <StatGrid>
      <Stat href="#rak" label="Ada di rak" value={sums.onShelf} hint="buah" />
      {sums.expired > 0 && (
        <Stat href="#rak" label="Sudah kedaluwarsa" value={sums.expired} hint="buah, tidak dijual lagi" tone="bad" />
      )}
      <Stat
        href="#rak"
        label={`Kedaluwarsa dalam ${soon} hari`}
        value={sums.expiring}
        hint="buah, yang lebih dulu habis di atas"
        tone={sums.expiring > 0 ? "warn" : "neutral"}
      />
      <Stat
        href="#terjual"
        isEmpty={sums.soldRows === 0}
        label="Terjual"
        value={<Money value={sums.sold} />}
        hint={`${formatCount(sums.soldUnits)} buah`}
      />
      <Stat
        href="#akan-diterima"
        isEmpty={sums.owedRows === 0}
        label="Belum disetorkan"
        value={<Money value={sums.owed} />}
        hint={sums.owed < 0 ? "Dikurangkan dari penjualan berikutnya" : "Bagian Anda yang masih dikumpulkan"}
      />
      <Stat
        href="#setoran"
        isEmpty={sums.waiting === 0}
        label="Menunggu dibayar"
        value={<Money value={sums.waiting} />}
        tone={sums.waiting > 0 ? "warn" : "neutral"}
      />
      <Stat
        href="#setoran"
        isEmpty={sums.paid === 0}
        label="Sudah dibayar"
        value={<Money value={sums.paid} />}
        tone="good"
      />
    </StatGrid>
  );
}
