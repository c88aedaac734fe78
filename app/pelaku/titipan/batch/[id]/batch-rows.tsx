import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { batchPartWords, batchRowWords } from "@/domain/consignments/batch-row-words";
import type { getOwnBatch, OwnBatchRow } from "@/domain/consignments/get-own-batch";
import type { BatchPart } from "@/domain/consignments/rows-of-batch";
import { formatCount } from "@/lib/money";
import { signed } from "@/lib/signed";

type Batch = Pick<Awaited<ReturnType<typeof getOwnBatch>>, "received" | "sold" | "others" | "onHand">;
type Props = { lines: readonly OwnBatchRow[]; part?: BatchPart; batch: Batch };

/** What became of a batch, row by row, and what the rows come to. */
export function BatchRows({ lines, part, batch }: Props) {
  const sums = { dititipkan: batch.received, terjual: -batch.sold, lainnya: batch.others };
  return (
    <Card flush>
      <Table
        caption={`Gerakan barang, berurut${part ? `: ${batchPartWords[part].toLowerCase()}` : ""}`}
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          { header: "Hari", cell: (row) => <Day row={row} />, total: "Jumlah seluruhnya" },
          { header: "Gerakan", cell: (row) => <What row={row} /> },
          {
            header: "Masuk/keluar",
            align: "end",
            cell: ({ quantity }) => signed(quantity),
            total: signed(part ? sums[part] : batch.onHand),
          },
          {
            header: "Sisa di rak",
            align: "end",
            cell: ({ balance }) => formatCount(balance),
          },
        ]}
      />
    </Card>
  );
}

function Day({ row: { on, notedOn } }: { row: OwnBatchRow }) {
  return (
    <>
      <Time value={on} />
      {notedOn && (
        <span className="block font-normal text-ink-soft text-sm">
          dicatat <Time value={notedOn} />
        </span>
      )}
    </>
  );
}

function What({ row }: { row: OwnBatchRow }) {
  const words = batchRowWords(row);
  return (
    <>
      {row.paperId ? (
        <TextLink href={`/api/papers/${row.paperId}`} prefetch={false}>
          {words}
        </TextLink>
      ) : (
        words
      )}
      {row.otherPlace && <span className="block text-ink-soft text-sm">{row.otherPlace}</span>}
    </>
  );
}
