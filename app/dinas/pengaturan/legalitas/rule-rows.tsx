import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { ClassRequirements } from "@/domain/legalitas/list-requirements";
import { levelText } from "./level-words";

type Row = { className: string; kind: string; kindName: string } & NonNullable<
  ClassRequirements["requirements"][number]["now"]
>;
type Props = { classes: readonly ClassRequirements[]; names: Readonly<Record<string, string>>; pick: "now" | "next" };

/** The rows behind the matrix with their start and source, gathered where several classes share them. */
export function RuleRows({ classes, names, pick }: Props) {
  const rows = classes.flatMap(({ name, requirements }) =>
    requirements.flatMap(({ kind, name: kindName, ...of }) => {
      const rule = of[pick];
      return rule ? [{ ...rule, className: name, kind, kindName }] : [];
    }),
  );
  const same = [...Map.groupBy(rows, (row) => [row.kind, levelText(row, names), row.validFrom, row.source].join("\n"))];
  const columns: readonly Column<{ key: string; first: Row; all: readonly Row[] }>[] = [
    { header: "Dokumen", cell: ({ first }) => first.kindName },
    { header: "Aturan", cell: ({ first }) => levelText(first, names) },
    { header: pick === "now" ? "Sejak" : "Mulai", cell: ({ first }) => <Time value={first.validFrom} /> },
    { header: "Sumber", cell: ({ first }) => first.source },
    {
      header: "Untuk",
      cell: ({ all }) => all.map(({ className }) => className).join("; "),
    },
  ];
  return (
    <Table
      empty={
        pick === "now"
          ? "Tidak ada aturan yang berlaku pada tanggal itu."
          : "Tidak ada aturan yang menunggu mulai berlaku."
      }
      caption={pick === "now" ? "Dasar aturan yang berlaku" : "Aturan yang akan berlaku"}
      columns={columns}
      rows={same.flatMap(([key, all]) => (all[0] ? [{ key, first: all[0], all }] : []))}
      rowKey={({ key }) => key}
    />
  );
}
