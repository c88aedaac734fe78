import { ShareBar } from "@/components/charts/share-bar";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { NumberLink } from "@/components/ui/number-link";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { ReportFilter } from "@/domain/reports/report-filter";
import type { Share } from "@/domain/reports/report-sales";
import { type Side, sideWords } from "@/domain/reports/words";
import { narrowed, reportQuery } from "./report-address";

type Props = {
  side: Side;
  shares: readonly Share[];
  /** Sales of the whole report, of which each row is a part. */
  whole: number;
  filter: ReportFilter;
  /** How many of them to show here; the rest has a page of its own. */
  most?: number;
};

/** One side of a report: the name narrows the report to it, the amount opens its rows. */
export function ShareTable({ side, shares, whole, filter, most = shares.length }: Props) {
  const { title, one } = sideWords[side];
  const query = (id: string) => reportQuery(narrowed(filter, side, id));
  const rows = (id: string) => `/dinas/galeri/laporan/baris?${query(id)}`;
  const all = `/dinas/galeri/laporan?${reportQuery(filter)}&menurut=${side}`;
  return (
    <Card
      title={<span id={side}>{title}</span>}
      action={
        shares.length > most && (
          <TextLink href={all}>
            Lihat semua <span className="sr-only">{title.toLowerCase()}</span> ({shares.length.toLocaleString("id-ID")})
          </TextLink>
        )
      }
      flush
    >
      <Table
        caption={title}
        rows={shares.slice(0, most)}
        rowKey={({ id }) => id}
        columns={[
          {
            header: one,
            cell: ({ id, name, detail }) => (
              <>
                <TextLink href={`/dinas/galeri/laporan?${query(id)}`}>{name}</TextLink>
                {detail && <span className="block font-normal text-ink-soft text-sm">{detail}</span>}
              </>
            ),
          },
          {
            header: "Barang",
            align: "end",
            cell: ({ id, units }) => <NumberLink href={rows(id)}>{units.toLocaleString("id-ID")}</NumberLink>,
          },
          {
            header: "Penjualan",
            align: "end",
            cell: ({ id, amount }) => (
              <NumberLink href={rows(id)}>
                <Money value={amount} />
              </NumberLink>
            ),
          },
          { header: "Bagian", align: "end", cell: ({ amount }) => <ShareBar part={amount} whole={whole} /> },
          {
            header: "Potongan",
            align: "end",
            cell: ({ id, cut }) => (
              <NumberLink href={rows(id)}>
                <Money value={cut} />
              </NumberLink>
            ),
          },
          {
            header: "Untuk pemilik",
            align: "end",
            cell: ({ id, net }) => (
              <NumberLink href={rows(id)}>
                <Money value={net} />
              </NumberLink>
            ),
          },
        ]}
      />
    </Card>
  );
}
