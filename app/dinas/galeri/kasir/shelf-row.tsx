import { Badge } from "@/components/ui/badge";
import { Money } from "@/components/ui/money";
import { formatShortDate } from "@/lib/dates";
import type { Standing } from "./queue/standing";

type Props = { batch: Standing; isFirst: boolean; onTake: () => void };

/** A batch to put on the counter, or the reason why it can't be. */
export function ShelfRow({ batch, isFirst, onTake }: Props) {
  const { product, business, number, expiresOn, available, shelf, price, refusal } = batch;
  return (
    <li>
      <button
        type="button"
        onClick={onTake}
        aria-disabled={refusal ? true : undefined}
        className="flex w-full items-center gap-4 rounded-control border border-line bg-surface px-4 py-3 text-start hover:border-brand aria-disabled:cursor-not-allowed aria-disabled:bg-sunken"
      >
        <span className="min-w-0 grow">
          <span className="block font-semibold leading-snug">{product}</span>
          <span className="block text-ink-soft text-sm">
            {business} · {number}
            {shelf && ` · rak ${shelf}`}
          </span>
          <span className="mt-1 flex flex-wrap items-center gap-2 text-sm">
            {refusal ? (
              <Badge tone="bad" icon="warning">
                {refusal}
              </Badge>
            ) : (
              <span>Ada {available}</span>
            )}
            {expiresOn && <span className="text-ink-soft">s.d. {formatShortDate(expiresOn)}</span>}
            {isFirst && <Badge tone="warn">Jual ini dulu</Badge>}
          </span>
        </span>
        <span className="font-bold text-lg">
          <Money value={price} />
        </span>
      </button>
    </li>
  );
}
