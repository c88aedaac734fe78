import { Money } from "@/components/ui/money";
import { Stat } from "@/components/ui/stat";
import { StatGrid } from "@/components/ui/stat-grid";
import type { SalesReport } from "@/domain/reports/report-sales";

/** The sums of a report; each opens the rows it was summed from. */
export function ReportStats({ report: { sums }, rows }: { report: SalesReport; rows: string }) {
  const receipts = sums.sales > 0 ? `${sums.sales.toLocaleString("id-ID")} nota, ` : "";
  const isEmpty = sums.lines === 0;
  return (
    <StatGrid>
      <Stat
        href={rows}
        isEmpty={isEmpty}
        label="Penjualan bersih"
        value={<Money value={sums.amount} />}
        hint={`${receipts}${sums.lines.toLocaleString("id-ID")} baris`}
      />
      <Stat
        href={rows}
        isEmpty={isEmpty}
        label="Barang terjual"
        value={sums.units}
        hint="sesudah dikurangi yang kembali"
      />
      <Stat href={rows} isEmpty={isEmpty} label="Untuk pemilik" value={<Money value={sums.net} />} />
      <Stat href={rows} isEmpty={isEmpty} label="Potongan" value={<Money value={sums.cut} />} />
      {sums.takenBack > 0 && (
        <Stat
          href={`${rows}&kembali=ya`}
          label="Dibatalkan atau dikembalikan"
          value={sums.takenBack}
          hint="nota, sudah dikurangkan"
        />
      )}
    </StatGrid>
  );
}
