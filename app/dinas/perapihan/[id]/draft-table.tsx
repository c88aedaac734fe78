import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { type PlannedRow, rowKey } from "@/domain/imports/apply/plan-import";
import { OutcomeBadge } from "./outcome-badge";

const most = 500;

export function DraftTable({ rows }: { rows: readonly PlannedRow[] }) {
  const rest = rows.length - most;
  return (
    <>
      <Table
        caption="Hasil bacaan setiap baris"
        rows={rows.slice(0, most)}
        rowKey={({ row }) => rowKey(row.sheet, row.row)}
        columns={[
          { header: "Baris", cell: ({ row }) => row.row },
          { header: "Usaha", cell: ({ row }) => row.business ?? "–" },
          { header: "Produk", cell: ({ row, name }) => name || row.product || "–" },
          {
            header: "Harga",
            align: "end",
            cell: ({ row }) => (row.price === null ? "–" : <Money value={row.price} />),
          },
          { header: "Isi", cell: ({ row }) => <span className="whitespace-nowrap">{row.weight ?? "–"}</span> },
          { header: "Kecamatan", cell: ({ row }) => row.kecamatan ?? "–" },
          { header: "Hasil", cell: ({ outcome }) => <OutcomeBadge outcome={outcome} /> },
          { header: "Catatan", cell: (planned) => <Remarks planned={planned} /> },
        ]}
      />
      {rest > 0 && (
        <p className="px-5 py-3 text-ink-soft">{rest} baris berikutnya tidak ditampilkan, tetapi ikut disimpan.</p>
      )}
    </>
  );
}

function Remarks({ planned: { row, first, differences } }: { planned: PlannedRow }) {
  const told = [
    ...(first ? [`Sama dengan baris ${first.row.row}.`] : []),
    ...differences,
    ...row.problems.map(({ message }) => message),
  ];
  if (told.length === 0) return "–";
  return (
    <ul className="space-y-1 text-sm">
      {told.map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}
