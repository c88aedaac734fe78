import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import type { CurationSettings } from "@/domain/curation/list-settings";
import { changeCriterionAction } from "./actions";

type Props = { day: string; row?: CurationSettings["criteria"][number] };

/** Another wording of a criterion, or a new one. */
export function CriterionForm({ day, row }: Props) {
  return (
    <Form action={changeCriterionAction} submit="Simpan kriteria" label={row ? `Ubah ${row.name}` : "Kriteria baru"}>
      {row ? (
        <>
          <input type="hidden" name="key" value={row.key} />
          <input type="hidden" name="kind" value={row.kind} />
        </>
      ) : (
        <SelectField
          name="kind"
          label="Jenis"
          placeholder="Pilih jenis"
          options={[
            { value: "nilai", text: "Dinilai 1–5" },
            { value: "label", text: "Daftar periksa label" },
          ]}
        />
      )}
      <TextField name="name" label="Nama" defaultValue={row?.name} />
      <TextField name="explanation" label="Penjelasan" defaultValue={row?.explanation} hint="Dibaca umum." />
      <DateField name="validFrom" label="Mulai" defaultValue={day} min={day} />
      <TextField name="source" label="Sumber" hint="Misalnya nomor surat atau hasil rapat." />
    </Form>
  );
}
