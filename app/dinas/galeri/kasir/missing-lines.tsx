import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatCount } from "@/lib/money";
import type { DeskLine } from "./queue/desk";

type Props = { lines: readonly DeskLine[]; onSet: (batchId: string, quantity: number) => void };

/** Goods that lay on the counter and that the shelf of this device has no longer: said, and not part of the sum. */
export function MissingLines({ lines, onSet }: Props) {
  if (lines.length === 0) return null;
  return (
    <Notice
      tone="warn"
      title="Tidak ada lagi di rak"
      action={
        <Button
          variant="secondary"
          size="small"
          onClick={() => {
            for (const { batchId } of lines) onSet(batchId, 0);
          }}
        >
          Turunkan dari meja
        </Button>
      }
    >
      <p>Tadi di meja dan belum dibayar. Rak di perangkat ini tidak memuatnya lagi, jadi tidak ikut dihitung:</p>
      <ul className="mt-1 list-disc ps-5">
        {lines.map(({ batchId, quantity, name }) => (
          <li key={batchId}>
            {formatCount(quantity)} × {name}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
