import NextForm from "next/form";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { Button } from "@/components/ui/button";
import { levelWords } from "../../level-words";

type Props = {
  path: string;
  kinds: readonly { kind: string; name: string }[];
  typed: { level?: string; validFrom?: string; source?: string; alternatives: readonly string[] };
};

/** First step: what the new row would say. Nothing is written; it leads to what the row would change. */
export function NewRule({ path, kinds, typed }: Props) {
  return (
    <NextForm action={path} key={JSON.stringify(typed)} aria-label="Aturan baru" className="space-y-5">
      <SelectField
        label="Aturan"
        name="level"
        defaultValue={typed.level ?? ""}
        placeholder="Pilih"
        options={Object.entries(levelWords).map(([value, { label, hint }]) => ({ value, text: `${label}. ${hint}` }))}
      />
      <fieldset className="space-y-2">
        <legend className="mb-1.5 font-semibold">Boleh diganti dengan (boleh dikosongkan)</legend>
        {kinds.map(({ kind, name }) => (
          <CheckboxField
            key={kind}
            label={name}
            name={`atau_${kind}`}
            defaultChecked={typed.alternatives.includes(kind)}
          />
        ))}
      </fieldset>
      <DateField
        label="Mulai berlaku"
        name="validFrom"
        defaultValue={typed.validFrom}
        hint="Aturan yang sekarang berakhir pada tanggal ini. Aturan yang belum mulai ditarik."
      />
      <TextField
        label="Sumber"
        name="source"
        defaultValue={typed.source}
        maxLength={300}
        hint="Nomor peraturan, surat edaran, atau keputusan rapat."
      />
      <Button type="submit">Lihat akibatnya</Button>
    </NextForm>
  );
}
