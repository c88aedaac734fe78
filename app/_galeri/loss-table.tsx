import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { listLosses } from "@/domain/consignments/list-losses";
import { ruleText } from "@/domain/consignments/rule-text";

type Props = {
  losses: Awaited<ReturnType<typeof listLosses>>;
  title?: string;
  /** Where the paper of a loss can be opened, for whoever may. */
  paper?: (id: string) => string;
  withOwner?: boolean;
};

const why = { musnah: "Dimusnahkan", opname: "Hilang saat dihitung", terjual: "Ternyata terjual" } as const;

/** What was lost, and who bears how much of it: the same rows in the office's statement and in the owner's. */
export function LossTable({ losses: { rows, sums }, title, paper, withOwner }: Props) {
  return (
    <Card title={title} flush>
      <Table
        caption="Barang yang dimusnahkan atau hilang, dan siapa yang menanggungnya"
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            header: "Barang",
            cell: ({ product, batch, business, place }) => (
              <>
                {product}
                <span className="block font-normal text-ink-soft text-sm">
                  {withOwner ? `${business}, ` : ""}label {batch}, {place}
                </span>
              </>
            ),
            total: "Jumlah seluruhnya",
          },
          {
            header: "Sebab",
            cell: ({ kind, paperId, on }) => (
              <>
                {paper ? <TextLink href={paper(paperId)}>{why[kind]}</TextLink> : why[kind]}
                <span className="block text-ink-soft text-sm">
                  <Time value={on} />
                </span>
              </>
            ),
          },
          {
            header: "Buah",
            align: "end",
            cell: ({ units }) => units.toLocaleString("id-ID"),
            total: sums.units.toLocaleString("id-ID"),
          },
          {
            header: "Nilai bagian pemilik",
            align: "end",
            cell: ({ value }) => <Money value={value} />,
            total: <Money value={sums.value} />,
          },
          {
            header: "Ditanggung dinas",
            align: "end",
            cell: ({ office, share, source, kind }) => (
              <>
                <Money value={office} />
                <span className="block text-ink-soft text-sm">
                  {ruleText(kind === "musnah" ? "bagi_rugi" : "bagi_hilang", share)}, {source}
                </span>
              </>
            ),
            total: <Money value={sums.office} />,
          },
          {
            header: "Ditanggung pemilik",
            align: "end",
            cell: ({ owner }) => <Money value={owner} />,
            total: <Money value={sums.owner} />,
          },
        ]}
      />
    </Card>
  );
}
