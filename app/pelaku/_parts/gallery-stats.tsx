import { Money } from "@/components/ui/money";
import { Stat } from "@/components/ui/stat";
import { StatGrid } from "@/components/ui/stat-grid";
import { listOwnDues } from "@/domain/consignments/list-own-dues";
import { sumOwnConsignments } from "@/domain/consignments/sum-own-consignments";
import { formatDate } from "@/lib/dates";
import type { OwnBusiness } from "./own-business";

/** What the gallery holds, sold and owes; nothing for who never left goods there. */
export async function GalleryStats({ own }: { own: OwnBusiness }) {
  const { actor, business } = own;
  const [sums, dues] = await Promise.all([sumOwnConsignments(actor, business.id), listOwnDues(actor, business.id)]);
  if (sums.onShelf === 0 && sums.soldRows === 0 && sums.owedRows === 0) return null;
  const [first] = dues.flatMap(({ dueOn }) => dueOn ?? []).toSorted();
  const href = own.link("/pelaku/titipan");
  return (
    <StatGrid>
      <Stat
        href={href}
        label="Barang di rak galeri"
        value={sums.onShelf}
        hint={`${sums.soldUnits} buah sudah terjual`}
      />
      <Stat
        href={href}
        isEmpty={sums.owedRows === 0 && sums.waiting === 0}
        label="Uang Anda di galeri"
        value={<Money value={sums.owed + sums.waiting} />}
        hint={
          sums.waiting > 0 ? "Sebagian sudah siap dibayar" : first && `Dijanjikan paling lambat ${formatDate(first)}`
        }
      />
      <Stat
        href={href}
        isEmpty={sums.paid === 0}
        label="Sudah dibayarkan kepada Anda"
        value={<Money value={sums.paid} />}
      />
    </StatGrid>
  );
}
