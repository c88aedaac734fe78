import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { columnFields, fieldNames } from "@/domain/imports/fields";
import type { UnderstoodColumn, UnderstoodSheet } from "@/domain/imports/understanding";
import { shortened } from "@/lib/text";
import { mapColumnsAction } from "../actions";

const choices = columnFields.map((field) => ({ value: field, text: fieldNames[field] }));
const how = { judul: "dari judulnya", isi: "dari isinya", tangan: "dipilih petugas" };

/** Every column with what it was taken for; another choice reads the file again. */
export function ColumnsForm({ importId, sheets }: { importId: string; sheets: readonly UnderstoodSheet[] }) {
  const read = sheets.filter(({ headerRow }) => headerRow !== null);
  return (
    <Form action={mapColumnsAction} submit="Baca ulang dengan kolom ini" submitVariant="secondary" label="Kolom">
      <input type="hidden" name="importId" value={importId} />
      {read.map(({ name, headerRow, columns }) => (
        <fieldset key={name} className="space-y-3">
          <legend className="font-semibold">
            Lembar {name}, judul di baris {headerRow}
          </legend>
          <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
            {columns.filter(isShown).map((column) => (
              <SelectField
                key={column.letter}
                label={`${column.letter}: ${column.title || "tanpa judul"}`}
                name={`kolom_${name}!${column.letter}`}
                hint={hintOf(column)}
                options={choices}
                placeholder="Tidak dipakai"
                required={false}
                defaultValue={column.field ?? ""}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </Form>
  );
}

function isShown({ title, sample }: UnderstoodColumn) {
  return title !== "" || sample !== "";
}

/** An identity number is nobody's example. */
function hintOf({ field, sample, by }: UnderstoodColumn) {
  const isPrivate = field === "nik" || /\d{15,}/.test(sample);
  const example = sample && !isPrivate ? `Contoh: ${shortened(sample, 30)}` : "";
  return [example, by ? `dikenali ${how[by]}` : ""].filter(Boolean).join("; ") || undefined;
}
