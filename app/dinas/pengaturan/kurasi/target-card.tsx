import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import type { CurationSettings } from "@/domain/curation/list-settings";
import { changeTargetAction } from "./actions";
import { DatedState } from "./dated-state";

type Props = { rows: CurationSettings["targets"]; day: string };

export function TargetCard({ rows, day }: Props) {
  return (
    <Card title="Target keputusan">
      {rows.length === 0 && <p className="mb-4 text-ink-soft">Belum ada target, jadi tidak ada yang ditandai lewat.</p>}
      <ul className="mb-4 space-y-1">
        {rows.map((row) => (
          <li key={row.id}>
            <strong>{row.days} hari</strong>{" "}
            <span className="text-ink-soft text-sm">
              <DatedState row={row} day={day} />. {row.source}
              {row.by && `, ${row.by}`}
            </span>
          </li>
        ))}
      </ul>
      <Form action={changeTargetAction} submit="Simpan target" submitVariant="secondary" label="Target keputusan">
        <TextField name="days" label="Paling lama berapa hari" type="number" inputMode="numeric" min={1} max={365} />
        <DateField name="validFrom" label="Mulai" defaultValue={day} min={day} />
        <TextField name="source" label="Sumber" hint="Misalnya nomor surat atau hasil rapat." />
      </Form>
    </Card>
  );
}
