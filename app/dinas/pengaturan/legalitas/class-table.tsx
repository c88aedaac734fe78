import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { ClassRequirements } from "@/domain/legalitas/list-requirements";
import { levelText, levelWords } from "./level-words";

type Row = ClassRequirements["requirements"][number];
type Props = { of: ClassRequirements; names: Readonly<Record<string, string>> };

/** What one class of product needs, kind by kind. */
export function ClassTable({ of: { code, name, requirements }, names }: Props) {
  const columns: readonly Column<Row>[] = [
    {
      header: "Dokumen",
      cell: ({ kind, name }) => <TextLink href={`/dinas/pengaturan/legalitas/${code}/${kind}`}>{name}</TextLink>,
    },
    {
      header: "Aturan",
      cell: ({ now }) =>
        now ? <Badge tone={levelWords[now.level].tone}>{levelText(now, names)}</Badge> : <Badge>Tidak perlu</Badge>,
    },
    { header: "Sejak", cell: ({ now }) => (now ? <Time value={now.validFrom} /> : "–") },
    { header: "Sumber", cell: ({ now }) => now?.source ?? "–" },
    {
      header: "Akan datang",
      cell: ({ next }) =>
        next ? (
          <>
            <Time value={next.validFrom} />: {levelText(next, names)}
          </>
        ) : (
          "–"
        ),
    },
  ];
  return <Table caption={`Aturan untuk ${name}`} columns={columns} rows={requirements} rowKey={({ kind }) => kind} />;
}
