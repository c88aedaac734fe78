import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { purposeWords } from "@/domain/identity/purpose-words";
import { unmaskAction } from "./identity-actions";

type Props = { businessId: string; kept: readonly string[] };

export function UnmaskForm({ businessId, kept }: Props) {
  return (
    <details>
      <summary className="w-fit min-h-9 cursor-pointer py-1 font-semibold text-brand">Lihat nomor lengkap…</summary>
      <div className="mt-2 rounded-control border border-line p-4">
        <p className="mb-4 text-ink-soft">
          Nomor tampil satu menit. Nama Anda, waktunya, dan keperluannya dicatat, dan dapat dibaca pemilik datanya.
        </p>
        <Form action={unmaskAction} submit="Tampilkan satu menit" submitVariant="secondary" label="Lihat nomor lengkap">
          <input type="hidden" name="businessId" value={businessId} />
          <RadioGroup
            label="Nomor"
            name="kind"
            inline
            defaultValue={kept[0]}
            options={kept.map((kind) => ({ value: kind, text: kind.toUpperCase() }))}
          />
          <SelectField
            label="Untuk apa"
            name="purpose"
            placeholder="Pilih keperluan"
            options={Object.entries(purposeWords).map(([value, text]) => ({ value, text }))}
          />
          <TextField label="Jelaskan dalam satu kalimat" name="words" maxLength={300} autoComplete="off" />
        </Form>
      </div>
    </details>
  );
}
