import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { ListedImport } from "@/domain/imports/list-imports";
import { formatMoment } from "@/lib/dates";
import { stateWords } from "./state-words";

export function ImportsTable({ rows }: { rows: readonly ListedImport[] }) {
  return (
    <Table
      caption="Berkas yang diunggah"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          header: "Berkas",
          cell: ({ id, fileName }) => <TextLink href={`/dinas/perapihan/${id}`}>{fileName}</TextLink>,
        },
        {
          header: "Keadaan",
          cell: ({ state }) => <Badge tone={stateWords[state].tone}>{stateWords[state].text}</Badge>,
        },
        { header: "Baris", align: "end", cell: ({ state, rows }) => (state === "diterapkan" ? rows : "–") },
        { header: "Oleh", cell: ({ startedBy }) => startedBy ?? "Baris perintah" },
        { header: "Waktu", cell: ({ startedAt }) => formatMoment(startedAt) },
      ]}
    />
  );
}
