import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { KeptReason } from "@/domain/legalitas/list-kept-reasons";
import { retireReasonAction } from "./actions";

export function ReasonTable({ caption, rows }: { caption: string; rows: readonly KeptReason[] }) {
  return (
    <Table
      caption={caption}
      empty="Belum ada kalimat. Petugas menulis alasannya sendiri."
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { header: "Alasan", cell: ({ text }) => text },
        { header: "Dipakai", align: "end", cell: ({ used }) => `${used.toLocaleString("id-ID")} kali` },
        { header: "Sejak", cell: ({ createdAt, createdBy }) => <Dated at={createdAt} by={createdBy} /> },
        {
          header: "",
          label: "Keadaan",
          cell: ({ id, text, retiredAt, retiredBy }) =>
            retiredAt ? (
              <>
                <Badge>Dihentikan</Badge> <Dated at={retiredAt} by={retiredBy} />
              </>
            ) : (
              <Form action={retireReasonAction} label={`Hentikan “${text}”`}>
                <input type="hidden" name="reasonId" value={id} />
                <SubmitButton size="small" variant="secondary">
                  Hentikan
                </SubmitButton>
              </Form>
            ),
        },
      ]}
    />
  );
}

function Dated({ at, by }: { at: Date; by: string | null }) {
  return (
    <span className="text-sm">
      <Time value={at} />
      {by ? ` · ${by}` : " · bawaan"}
    </span>
  );
}
