import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { SalesReport } from "@/domain/reports/report-sales";

type Props = {
  title: string;
  first: string;
  shares: SalesReport["products"];
  /** Where the sales behind a row are. */
  href?: (id: string) => string;
};

export function ShareTable({ title, first, shares, href }: Props) {
  return (
    <Card title={<span id={title.toLowerCase().replaceAll(" ", "-")}>{title}</span>} flush>
      <Table
        caption={title}
        rows={shares}
        rowKey={({ id }) => id}
        columns={[
          { header: first, cell: ({ id, name }) => (href ? <TextLink href={href(id)}>{name}</TextLink> : name) },
          { header: "Barang", align: "end", cell: ({ units }) => units.toLocaleString("id-ID") },
          { header: "Penjualan", align: "end", cell: ({ amount }) => <Money value={amount} /> },
          { header: "Potongan", align: "end", cell: ({ cut }) => <Money value={cut} /> },
          { header: "Untuk pemilik", align: "end", cell: ({ net }) => <Money value={net} /> },
        ]}
      />
    </Card>
  );
}
