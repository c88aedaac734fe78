import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { Overdue } from "@/domain/settlements/measure-promises";

export function OverdueTable({ overdue }: { overdue: readonly Overdue[] }) {
  return (
    <Card title="Lewat janji dan belum dibayar" flush>
      <Table
        caption="Setoran yang lewat janji, yang paling lama di atas"
        rows={overdue}
        rowKey={({ id }) => id}
        columns={[
          {
            header: "Pemilik",
            cell: ({ id, business }) => <TextLink href={`/dinas/galeri/setoran/${id}`}>{business}</TextLink>,
          },
          { header: "Tempat", cell: ({ place }) => place },
          { header: "Dijanjikan", cell: ({ dueOn }) => <Time value={dueOn} /> },
          { header: "Jumlah", align: "end", cell: ({ net }) => <Money value={net} /> },
        ]}
      />
    </Card>
  );
}
