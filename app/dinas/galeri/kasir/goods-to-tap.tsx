import { addDays } from "@/lib/day-steps";
import { today } from "@/lib/today";
import type { AtHand, goodsAtHand } from "./goods-at-hand";
import { GoodsTile } from "./goods-tile";
import type { DeskLine } from "./queue/desk";

/** So many days before its end goods are to come off the shelf soon. */
const soon = 14;

type Props = ReturnType<typeof goodsAtHand> & { desk: readonly DeskLine[]; onTake: (goods: AtHand) => void };

/** The goods of the shelf for fingers, while nothing is typed. On a phone only a few: the counter stays in reach. */
export function GoodsToTap({ shown, others, desk, onTake }: Props) {
  if (shown.length === 0) {
    return (
      <p className="text-ink-soft">
        Belum ada barang yang dapat dijual di rak ini. Barang yang baru dititipkan tampak sesudah rak dimuat ulang.
      </p>
    );
  }
  const urgent = addDays(today(), soon);
  return (
    <>
      <ul
        aria-label="Barang di rak ini"
        className="grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-2 max-sm:[&>:nth-child(n+5)]:hidden sm:max-lg:[&>:nth-child(n+9)]:hidden"
      >
        {shown.map((goods, i) => (
          <li key={goods.first.id} className="flex min-w-0">
            <GoodsTile
              goods={goods}
              onDesk={desk.find(({ batchId }) => batchId === goods.first.id)?.quantity ?? 0}
              urgent={urgent}
              isEntry={i === 0}
              onTake={() => onTake(goods)}
            />
          </li>
        ))}
      </ul>
      <p className={`text-ink-soft text-sm ${others > 0 ? "" : shown.length > 4 ? "lg:hidden" : "hidden"}`}>
        Ketik untuk mencari yang lain.
      </p>
    </>
  );
}
