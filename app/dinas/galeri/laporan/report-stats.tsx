import { Money } from "@/components/ui/money";
import { Stat } from "@/components/ui/stat";
import { StatGrid } from "@/components/ui/stat-grid";
import type { SalesReport } from "@/domain/reports/report-sales";
import { methodWords } from "@/domain/sales/words";

type Props = { report: SalesReport; rows: string };

/** The sums of a period; each opens the sales it was summed from. */
export function ReportStats({ report: { sums, methods }, rows }: Props) {
  return (
    <StatGrid>
      <Stat
        href={rows}
        label="Penjualan bersih"
        value={<Money value={sums.amount} />}
        hint={`${sums.sales} nota, ${sums.units} barang`}
      />
      <Stat href="#menurut-pemilik" label="Untuk pemilik" value={<Money value={sums.net} />} />
      <Stat href="#menurut-pemilik" label="Potongan" value={<Money value={sums.cut} />} />
      {methods.map(({ method, count, amount }) => (
        <Stat
          key={method}
          href={`${rows}&cara=${method}`}
          label={methodWords[method]}
          value={<Money value={amount} />}
          hint={`${count} nota`}
        />
      ))}
      {sums.takenBack > 0 && (
        <Stat href={rows} label="Dibatalkan atau dikembalikan" value={sums.takenBack} hint="nota" />
      )}
    </StatGrid>
  );
}
