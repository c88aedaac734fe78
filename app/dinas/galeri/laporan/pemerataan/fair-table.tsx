import { ShareBar } from "@/components/charts/share-bar";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { NumberLink } from "@/components/ui/number-link";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { FairRow } from "@/domain/reports/read-fairness";
import { sideWords } from "@/domain/reports/words";
import { daysBetween } from "@/lib/day-steps";
import { narrowed, reportQuery } from "../report-address";

type Props = { side: "kecamatan" | "pemilik"; rows: readonly FairRow[]; period: { from: string; to: string } };

const most = 100;

/** Share of the shelf beside share of sales. */
export function FairTable({ side, rows, period }: Props) {
  const sum = (of: (row: FairRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const [kinds, amount, lines] = [sum((row) => row.kinds), sum((row) => row.amount), sum((row) => row.lines)];
  const { title, one } = sideWords[side];
  const days = daysBetween(period.from, period.to) + 1;
  const standing = (id: string, count: number) => {
    if (count === 0) return undefined;
    const whose = reportQuery(side === "pemilik" ? { businessId: id } : { kecamatanCode: id });
    return `/dinas/galeri/laporan/rak?${whose}&hari=${days}`;
  };
  const shelves = kinds > 0 ? `/dinas/galeri/laporan/rak?hari=${days}` : undefined;
  const sold = ({ id, lines }: FairRow) =>
    lines === 0 ? undefined : `/dinas/galeri/laporan/baris?${reportQuery(narrowed(period, side, id))}`;
  return (
    <Card title={<span id={side}>{title}</span>} flush>
      <Table
        caption={`${title}: bagian rak dan bagian penjualan`}
        rows={rows.slice(0, most)}
        rowKey={({ id }) => id}
        columns={[
          {
            header: one,
            total: "Jumlah seluruhnya",
            cell: ({ id, name, detail }) => (
              <>
                <TextLink href={`/dinas/galeri/laporan?${reportQuery(narrowed(period, side, id))}`}>{name}</TextLink>
                {detail && <span className="block font-normal text-ink-soft text-sm">{detail}</span>}
              </>
            ),
          },
          ...(side === "kecamatan"
            ? [
                {
                  header: "Usaha di rak",
                  align: "end" as const,
                  cell: ({ id, present, registered }: FairRow) => (
                    <>
                      <NumberLink href={standing(id, present)}>{present.toLocaleString("id-ID")}</NumberLink> dari{" "}
                      <NumberLink href={id && registered > 0 ? `/dinas/pelaku?kecamatan=${id}` : undefined}>
                        {registered.toLocaleString("id-ID")}
                      </NumberLink>
                    </>
                  ),
                  total: (
                    <NumberLink href={shelves}>{sum(({ present }) => present).toLocaleString("id-ID")}</NumberLink>
                  ),
                },
              ]
            : []),
          {
            header: "Jenis barang",
            align: "end",
            cell: ({ id, kinds }) => (
              <NumberLink href={standing(id, kinds)}>{kinds.toLocaleString("id-ID")}</NumberLink>
            ),
            total: <NumberLink href={shelves}>{kinds.toLocaleString("id-ID")}</NumberLink>,
          },
          {
            header: "Bagian rak",
            align: "end",
            cell: (row) => <ShareBar part={row.kinds} whole={kinds} href={standing(row.id, row.kinds)} />,
          },
          {
            header: "Penjualan",
            align: "end",
            cell: (row) => (
              <NumberLink href={sold(row)}>
                <Money value={row.amount} />
              </NumberLink>
            ),
            total: (
              <NumberLink href={lines > 0 ? `/dinas/galeri/laporan/baris?${reportQuery(period)}` : undefined}>
                <Money value={amount} />
              </NumberLink>
            ),
          },
          {
            header: "Bagian penjualan",
            align: "end",
            cell: (row) => <ShareBar part={row.amount} whole={amount} href={sold(row)} />,
          },
        ]}
      />
      {rows.length > most && (
        <p className="border-line border-t px-5 py-4 text-ink-soft text-sm">
          {most} teratas dari {rows.length.toLocaleString("id-ID")}.
        </p>
      )}
    </Card>
  );
}
