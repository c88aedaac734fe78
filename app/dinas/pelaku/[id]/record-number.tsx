import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { TextField } from "@/components/forms/text-field";
import { recordIdentityAction } from "./identity-actions";

export function RecordNumber({ businessId }: { businessId: string }) {
  return (
    <details>
      <summary className="w-fit min-h-9 cursor-pointer py-1 font-semibold text-brand">Catat atau ganti nomor…</summary>
      <div className="mt-2 rounded-control border border-line p-4">
        <Form
          action={recordIdentityAction}
          submit="Simpan nomor"
          submitVariant="secondary"
          label="Catat nomor identitas"
        >
          <input type="hidden" name="businessId" value={businessId} />
          <RadioGroup
            label="Jenis nomor"
            name="kind"
            inline
            defaultValue="nik"
            options={[
              { value: "nik", text: "NIK" },
              { value: "npwp", text: "NPWP" },
            ]}
          />
          <TextField
            label="Nomor"
            name="number"
            inputMode="numeric"
            autoComplete="off"
            required={false}
            hint="Salin dari kartunya; boleh dengan spasi atau titik. Kosongkan untuk menghapus nomor yang tercatat. NPWP tidak wajib."
          />
        </Form>
      </div>
    </details>
  );
}
