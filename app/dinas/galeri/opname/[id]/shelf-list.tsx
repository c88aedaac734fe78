import { AnyLink } from "@/components/ui/any-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { Progress } from "@/components/ui/progress";
import type { Shelf } from "@/domain/stocktakes/shelves-of";
import { shelfName } from "../shelf-name";

type Props = { id: string; shelves: readonly Shelf[]; mayCount: boolean };

export function ShelfList({ id, shelves, mayCount }: Props) {
  if (shelves.length === 0) {
    return <EmptyState title="Tidak ada barang di rak">Terima titipan dulu, atau batalkan opname ini.</EmptyState>;
  }
  return (
    <Card title="Rak" flush>
      <ul className="divide-y divide-line border-line border-t">
        {shelves.map(({ name, total, counted }) => {
          const row = (
            <>
              <span className="min-w-0 grow">
                <span className="mb-1.5 flex justify-between gap-4">
                  <span className="font-semibold">{shelfName(name)}</span>
                  <span className="text-ink-soft tabular-nums">
                    {counted} dari {total}
                  </span>
                </span>
                <Progress label={`${shelfName(name)} dihitung`} value={counted} max={total} showLabel={false} />
              </span>
            </>
          );
          return (
            <li key={name}>
              {mayCount ? (
                <AnyLink
                  href={`/dinas/galeri/opname/${id}/hitung?rak=${encodeURIComponent(name)}`}
                  className="flex min-h-16 items-center gap-4 px-5 py-3 hover:bg-brand-soft"
                >
                  {row}
                  <Icon name="chevron-right" className="size-5 shrink-0 text-line-strong" />
                </AnyLink>
              ) : (
                <div className="flex min-h-16 items-center gap-4 px-5 py-3">{row}</div>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
