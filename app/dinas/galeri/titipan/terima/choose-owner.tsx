import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { SearchBox } from "@/components/layout/search-box";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { findDepositors } from "@/domain/consignments/find-depositors";

/** Step one: whose goods they are. */
export async function ChooseOwner({ placeId, typed = "" }: { placeId: string; typed?: string }) {
  const actor = await requireActor();
  const found = await guarded(() => findDepositors(actor, typed));
  return (
    <div className="space-y-5">
      <SearchBox action="/dinas/galeri/titipan/terima" name="cari" label="Cari nama usaha atau pemilik" value={typed}>
        <input type="hidden" name="tempat" value={placeId} />
      </SearchBox>
      {found.length === 0 ? (
        <EmptyState title="Tidak ada usaha dengan nama itu">
          Periksa ejaannya. Usaha baru didaftarkan dulu di loket, lalu dilengkapi legalitasnya.
        </EmptyState>
      ) : (
        <Card flush>
          <ul className="divide-y divide-line">
            {found.map(({ id, name, ownerName, accepted }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-2 px-5 py-3">
                <span>
                  <TextLink href={`/dinas/galeri/titipan/terima?tempat=${placeId}&usaha=${id}`}>{name}</TextLink>
                  <span className="block text-ink-soft text-sm">{ownerName}</span>
                </span>
                <span className="text-ink-soft text-sm">{accepted} produk diterima kurasi</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}
