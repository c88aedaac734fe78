import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { Card } from "@/components/ui/card";
import type { CurationSettings } from "@/domain/curation/list-settings";
import { endCriterionAction } from "./actions";
import { CriterionForm } from "./criterion-form";
import { DatedState } from "./dated-state";

type Row = CurationSettings["criteria"][number];
type Props = { rows: readonly Row[]; day: string };

export function CriteriaCard({ rows, day }: Props) {
  const keys = [...new Set(rows.map(({ key }) => key))];
  return (
    <Card title="Kriteria dan daftar periksa label">
      {keys.length === 0 && (
        <p className="text-ink-soft">Belum ada kriteria, jadi belum ada yang dapat dinilai. Tambahkan yang pertama.</p>
      )}
      <ul className="divide-y divide-line">
        {keys.map((key) => (
          <Criterion key={key} rows={rows.filter((row) => row.key === key)} day={day} />
        ))}
      </ul>
      <details className="mt-4">
        <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold underline underline-offset-4">
          Tambah kriteria
        </summary>
        <CriterionForm day={day} />
      </details>
    </Card>
  );
}

function Criterion({ rows, day }: Props) {
  const latest = rows[0];
  if (!latest) return null;
  const earlier = rows.slice(1);
  const isOver = latest.validTo !== null;
  return (
    <li className="py-4 first:pt-0">
      <p>
        <strong>{latest.name}</strong>{" "}
        <span className="text-ink-soft text-sm">
          {latest.kind === "nilai" ? "dinilai 1–5" : "daftar periksa label"}
        </span>
      </p>
      <p>{latest.explanation}</p>
      <p className="text-ink-soft text-sm">
        <DatedState row={latest} day={day} />. {latest.source}
        {latest.by && `, ${latest.by}`}
      </p>
      {earlier.map((row) => (
        <p key={row.id} className="text-ink-soft text-sm">
          Sebelumnya “{row.name}”: {row.explanation}. <DatedState row={row} day={day} />
        </p>
      ))}
      {!isOver && (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline underline-offset-4">
            Ubah atau akhiri {latest.name}
          </summary>
          <div className="grid gap-6 pb-2 lg:grid-cols-2">
            <CriterionForm day={day} row={latest} />
            <Form
              action={endCriterionAction}
              submit="Akhiri kriteria"
              submitVariant="danger"
              label={`Akhiri ${latest.name}`}
            >
              <input type="hidden" name="key" value={latest.key} />
              <DateField name="validFrom" label="Tidak dinilai lagi mulai" defaultValue={day} min={day} />
            </Form>
          </div>
        </details>
      )}
    </li>
  );
}
