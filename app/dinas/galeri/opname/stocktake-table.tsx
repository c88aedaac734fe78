import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { StocktakeRow } from "@/domain/stocktakes/list-stocktakes";

export function StocktakeTable({ rows }: { rows: readonly StocktakeRow[] }) {
  return (
    <Card flush>
      <Table
        caption="Opname yang selesai"
        showCaption
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            header: "Mulai",
            cell: ({ id, startedAt }) => (
              <TextLink href={`/dinas/galeri/opname/${id}`}>
                <Time value={startedAt} dateOnly />
              </TextLink>
            ),
          },
          {
            header: "Hasil",
            cell: ({ outcome, reason }) =>
              outcome === "dibukukan" ? <Badge tone="good">Dibukukan</Badge> : <>Dibatalkan: {reason}</>,
          },
          { header: "Batch", align: "end", cell: ({ batches }) => batches.toLocaleString("id-ID") },
          { header: "Selisih", align: "end", cell: ({ differing }) => differing.toLocaleString("id-ID") },
          { header: "Oleh", cell: ({ endedBy }) => endedBy },
        ]}
      />
    </Card>
  );
}
