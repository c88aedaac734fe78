import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { NumberLink } from "@/components/ui/number-link";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { OwnDue } from "@/domain/consignments/list-own-dues";
import { formatRupiah } from "@/lib/money";

type Props = {
  dues: readonly OwnDue[];
  /** Where the rows of a place are. */
  rowsAt: (placeId: string) => string;
};

/** What is still being gathered, place by place, and for which day it is promised. */
export function DueTable({ dues, rowsAt }: Props) {
  return (
    <Card title={<span id="akan-diterima">Yang akan Anda terima</span>} flush>
      <Table
        caption="Bagian Anda yang belum disetorkan, menurut tempat"
        rows={dues}
        rowKey={({ placeId }) => placeId}
        columns={[
          { header: "Tempat", cell: ({ place }) => place },
          {
            header: "Jumlah",
            align: "end",
            cell: ({ placeId, net }) => (
              <NumberLink href={rowsAt(placeId)}>
                <Money value={net} />
              </NumberLink>
            ),
          },
          { header: "Kapan", cell: (due) => <When due={due} /> },
        ]}
      />
    </Card>
  );
}

function When({ due }: { due: OwnDue }) {
  const { net, held } = due;
  if (held === 0) return <Promised due={due} />;
  const waits = (
    <>
      <Money value={held} /> menunggu harganya diperiksa
    </>
  );
  if (net === held) return waits;
  return (
    <>
      <Promised due={{ ...due, net: net - held }} />; {waits}
    </>
  );
}

function Promised({ due: { net, dueOn, least } }: { due: OwnDue }) {
  if (dueOn) {
    return (
      <>
        Dijanjikan paling lambat <Time value={dueOn} />
      </>
    );
  }
  if (net === 0) return "Yang menambah dan yang mengurangi sama besar";
  if (net < 0) return "Dikurangkan dari penjualan berikutnya";
  return `Dibawa ke bulan berikutnya sampai mencapai ${formatRupiah(least)}`;
}
