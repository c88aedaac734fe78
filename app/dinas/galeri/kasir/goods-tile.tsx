import type { KeyboardEvent } from "react";
import { Icon } from "@/components/ui/icon";
import { Money } from "@/components/ui/money";
import { formatShortDate } from "@/lib/dates";
import { formatCount } from "@/lib/money";
import type { AtHand } from "./goods-at-hand";

type Props = {
  goods: AtHand;
  onDesk: number;
  /** What ends by this day is marked. */
  urgent: string;
  /** Tab stops at one of the tiles; arrows lead on to the others. */
  isEntry: boolean;
  onTake: () => void;
};

/** Goods to put on the counter by a tap. It leaves the cursor in the field, where the scanner types. */
export function GoodsTile({
  goods: { first, batches, available, lowest, highest },
  onDesk,
  urgent,
  isEntry,
  onTake,
}: Props) {
  const { product, business, expiresOn } = first;
  return (
    <button
      type="button"
      tabIndex={isEntry ? 0 : -1}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={walk}
      onClick={onTake}
      className="flex w-full min-w-0 flex-col gap-1 rounded-control border border-line bg-surface p-3 text-start hover:border-brand"
    >
      <span className="wrap-anywhere line-clamp-2 font-semibold leading-snug">{product}</span>
      <span className="w-full truncate text-ink-soft text-sm">{business}</span>
      <span className="mt-auto flex w-full flex-wrap items-baseline justify-between gap-x-2">
        <span className="font-bold">
          {lowest < highest && <span className="font-normal text-sm">mulai </span>}
          <Money value={lowest} />
        </span>
        <span className="text-sm">
          {onDesk > 0 ? <b className="text-brand">{formatCount(onDesk)} di meja</b> : `Ada ${formatCount(available)}`}
        </span>
      </span>
      {expiresOn && <Ends on={expiresOn} isUrgent={expiresOn <= urgent} />}
      {batches > 1 && <span className="text-ink-soft text-sm">{batches} batch: pilih nomornya</span>}
    </button>
  );
}

function Ends({ on, isUrgent }: { on: string; isUrgent: boolean }) {
  return (
    <span className={`flex items-center gap-1 text-sm ${isUrgent ? "font-semibold text-warn" : "text-ink-soft"}`}>
      {isUrgent && <Icon name="warning" className="size-4" />}
      s.d. {formatShortDate(on)}
    </span>
  );
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function walk(event: KeyboardEvent<HTMLButtonElement>) {
  const step = steps[event.key];
  const tiles = [...(event.currentTarget.closest("ul")?.querySelectorAll("button") ?? [])];
  const next = step && tiles[tiles.indexOf(event.currentTarget) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
