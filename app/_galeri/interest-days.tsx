import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { InterestDay } from "@/domain/interest/list-interest-days";
import { interestWords } from "@/domain/interest/words";

const number = (value: number) => value.toLocaleString("id-ID");

/** Nothing is kept below a day: who it was is not known to anybody. */
export function InterestDays({ rows }: { rows: readonly InterestDay[] }) {
  return (
    <Card flush>
      <Table
        caption="Minat menurut hari, yang terbaru di atas"
        rows={rows}
        rowKey={({ on }) => on}
        columns={[
          { header: "Hari", cell: ({ on }) => <Time value={on} /> },
          { header: interestWords.lihat, align: "end", cell: ({ seen }) => number(seen) },
          { header: interestWords.qr, align: "end", cell: ({ scanned }) => number(scanned) },
          { header: interestWords.wa, align: "end", cell: ({ written }) => number(written) },
        ]}
      />
      <p className="border-line border-t px-5 py-4 text-ink-soft text-sm">
        Hitungan per hari adalah yang paling rinci: siapa yang membuka tidak dicatat.
      </p>
    </Card>
  );
}
