import { ExpiryBadge } from "@/app/_galeri/expiry-badge";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { NoRowsHere } from "@/components/ui/no-rows-here";
import { NumberLink } from "@/components/ui/number-link";
import { Table } from "@/components/ui/table";
import { batchChangeWords } from "@/domain/consignments/batch-change-words";
import type { OwnConsignments } from "@/domain/consignments/list-own-consignments";
import type { BatchPart } from "@/domain/consignments/rows-of-batch";
import { formatCount } from "@/lib/money";
import { signed } from "@/lib/signed";

type Batch = OwnConsignments["batches"][number];
type Props = {
  batches: readonly Batch[];
  /** Where the rows behind a number are, or behind all of them. */
  rowsAt: (batch: Batch, part?: BatchPart) => string;
};

export function BatchTable({ batches, rowsAt }: Props) {
  const opens = (batch: Batch, part: BatchPart) => (batch.rows[part] > 0 ? rowsAt(batch, part) : undefined);
  const title = <span id="rak">Barang Anda</span>;
  if (batches.length === 0) {
    return (
      <Card title={title} flush>
        <NoRowsHere isLater />
      </Card>
    );
  }
  return (
    <Card title={title} flush>
      <PausedNote batches={batches} />
      <p className="px-5 pb-4 text-ink-soft">Di rak = dititipkan − terjual + lainnya.</p>
      <Table
        caption="Barang Anda menurut batch, yang lebih dulu kedaluwarsa di atas"
        rows={batches}
        rowKey={({ id }) => id}
        columns={[
          { header: "Barang", cell: ({ product }) => product },
          { header: "Label", cell: ({ number }) => number },
          { header: "Tempat", cell: ({ place }) => place },
          { header: "Kedaluwarsa", cell: ({ expiresOn }) => <ExpiryBadge on={expiresOn} /> },
          { header: "Lama di rak", align: "end", cell: ({ onHand, days }) => (onHand > 0 ? `${days} hari` : "–") },
          { header: "Harga", align: "end", cell: ({ price }) => <Money value={price} /> },
          {
            header: "Dititipkan",
            align: "end",
            cell: (row) => <NumberLink href={opens(row, "dititipkan")}>{formatCount(row.received)}</NumberLink>,
          },
          {
            header: "Terjual",
            align: "end",
            cell: (row) => <NumberLink href={opens(row, "terjual")}>{formatCount(row.sold)}</NumberLink>,
          },
          {
            header: "Lainnya",
            align: "end",
            cell: (row) => <Changes changes={row.changes} href={opens(row, "lainnya")} />,
          },
          {
            header: "Di rak",
            align: "end",
            cell: (row) => <NumberLink href={rowsAt(row)}>{formatCount(row.onHand)}</NumberLink>,
          },
        ]}
      />
    </Card>
  );
}

/** What else changed the number on the shelf, each by name, so that a row adds up before the owner's eyes. */
function Changes({ changes, href }: Pick<Batch, "changes"> & { href?: string }) {
  const words = batchChangeWords(changes);
  const units = Object.values(changes).reduce((sum, one) => sum + one, 0);
  return (
    <>
      <NumberLink href={href}>{signed(units)}</NumberLink>
      {words.length > 0 && <span className="block text-ink-soft text-sm">{words.join(", ")}</span>}
    </>
  );
}

/** A place that should have been open and was not: those days are not the goods' fault. */
function PausedNote({ batches }: Pick<Props, "batches">) {
  const here = batches.filter(({ onHand, paused }) => onHand > 0 && paused > 0);
  const places = [...Map.groupBy(here, ({ place }) => place)].map(([place, rows]) => ({
    place,
    paused: Math.max(...rows.map(({ paused }) => paused)),
  }));
  return places.map(({ place, paused }) => (
    <p key={place} className="px-5 pb-4">
      {place} tidak buka {paused} hari yang seharusnya buka. Selama itu waktu titipan Anda berhenti: hari-hari itu tidak
      dihitung dalam lama di rak.
    </p>
  ));
}
