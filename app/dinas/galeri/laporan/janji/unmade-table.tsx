import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { NumberLink } from "@/components/ui/number-link";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { Unmade } from "@/domain/settlements/list-unmade";

const balances = ({ placeId, through }: Unmade) => `/dinas/galeri/setoran?tempat=${placeId}&sampai=${through}`;

/** The promised day passed, and nobody so much as made the settlements. */
export function UnmadeTable({ unmade }: { unmade: readonly Unmade[] }) {
  return (
    <Card title="Belum disusun, padahal harinya lewat" flush>
      <Table
        caption="Setoran yang belum disusun"
        rows={unmade}
        rowKey={({ placeId }) => placeId}
        columns={[
          {
            header: "Tempat",
            cell: (row) => <TextLink href={balances(row)}>{row.place}</TextLink>,
          },
          { header: "Dijanjikan", cell: ({ dueOn }) => <Time value={dueOn} /> },
          {
            header: "Pemilik",
            align: "end",
            cell: (row) => <NumberLink href={balances(row)}>{row.owners.toLocaleString("id-ID")}</NumberLink>,
          },
          {
            header: "Jumlah",
            align: "end",
            cell: (row) => (
              <NumberLink href={balances(row)}>
                <Money value={row.net} />
              </NumberLink>
            ),
          },
        ]}
      />
    </Card>
  );
}
