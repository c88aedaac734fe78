import { WaitingDays } from "@/app/_kurasi/waiting-days";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { Waiting } from "@/domain/products/list-curation-queue";

export function QueueTable({ products }: { products: readonly Waiting[] }) {
  return (
    <Table
      caption="Produk yang menunggu kurasi"
      rows={products}
      rowKey={({ id }) => id}
      columns={[
        { header: "No.", cell: ({ position }) => position },
        { header: "Produk", cell: ({ id, name }) => <TextLink href={`/dinas/kurasi/${id}`}>{name}</TextLink> },
        {
          header: "Pembuat",
          cell: ({ business, kecamatan }) => (kecamatan ? `${business}, ${kecamatan}` : business),
        },
        { header: "Rak", cell: ({ category }) => category },
        {
          header: "Menunggu",
          cell: ({ submittedAt, days, isLate }) => (
            <>
              <WaitingDays days={days} isLate={isLate} />
              <span className="block text-ink-soft text-sm">
                sejak <Time value={submittedAt} dateOnly />
              </span>
            </>
          ),
        },
        {
          header: "Legalitas",
          cell: ({ isComplete }) =>
            isComplete ? (
              <Badge tone="good" icon="check">
                Lengkap
              </Badge>
            ) : (
              <Badge tone="warn" icon="warning">
                Belum lengkap
              </Badge>
            ),
        },
      ]}
    />
  );
}
