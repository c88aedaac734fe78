import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { Promised } from "@/domain/settlements/list-promised";

type Props = { rows: readonly Promised[]; caption: string; title?: string; action?: ReactNode };

/** Settlements beside the day on which their owners were promised the money. */
export function PromisedTable({ rows, caption, title, action }: Props) {
  return (
    <Card title={title} action={action} flush>
      <Table
        caption={caption}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            header: "Pemilik",
            cell: ({ id, business }) => <TextLink href={`/dinas/galeri/setoran/${id}`}>{business}</TextLink>,
          },
          { header: "Tempat", cell: ({ place }) => place },
          { header: "Dijanjikan", cell: ({ dueOn }) => <Time value={dueOn} /> },
          { header: "Dibayar", cell: ({ paidOn }) => (paidOn ? <Time value={paidOn} /> : "Belum") },
          {
            header: "Terlambat",
            align: "end",
            cell: ({ late }) => (late > 0 ? `${late.toLocaleString("id-ID")} hari` : "–"),
          },
          { header: "Jumlah", align: "end", cell: ({ net }) => <Money value={net} /> },
        ]}
      />
    </Card>
  );
}
