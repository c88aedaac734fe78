import { CheckboxField } from "@/components/forms/checkbox-field";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import type { CurationCriteria } from "@/domain/curation/list-curation-criteria";

const marks = [
  { value: "5", text: "5 – sangat baik" },
  { value: "4", text: "4 – baik" },
  { value: "3", text: "3 – cukup" },
  { value: "2", text: "2 – kurang" },
  { value: "1", text: "1 – belum layak" },
];

/** The published criteria: a score and its reason for each, and the label ticked item by item. */
export function CriterionFields({ criteria: { scored, label } }: { criteria: CurationCriteria }) {
  return (
    <>
      <p className="text-ink-soft text-sm">Setiap nilai dengan alasannya, singkat saja; pemilik membacanya.</p>
      <ul className="divide-y divide-line">
        {scored.map(({ key, name, explanation }) => (
          <li key={key} className="grid items-end gap-3 py-4 first:pt-0 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
            <SelectField
              name={`nilai_${key}`}
              label={name}
              hint={explanation}
              placeholder="Pilih nilai"
              options={marks}
            />
            <TextField name={`alasan_${key}`} label={`Alasan nilai ${name.toLowerCase()}`} />
          </li>
        ))}
      </ul>
      {label.length > 0 && (
        <fieldset>
          <legend className="font-semibold">Daftar periksa label</legend>
          <p className="mt-1 mb-3 text-ink-soft text-sm">
            Centang yang ada, atau yang memang tidak diperlukan produk ini.
          </p>
          <div className="grid gap-3 sm:grid-cols-2">
            {label.map(({ key, name, explanation }) => (
              <CheckboxField key={key} name={`label_${key}`} label={name} hint={explanation} />
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
