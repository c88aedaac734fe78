import { v7 } from "uuid";
import { Form } from "@/components/forms/form";
import { OnceId } from "@/components/forms/once-id";
import { SelectField } from "@/components/forms/select-field";
import type { SentFile } from "@/components/forms/send-file";
import { TextField } from "@/components/forms/text-field";
import { ButtonLink } from "@/components/ui/button-link";
import { registerBusinessAction } from "./actions";
import { ConsentChoices } from "./consent-choices";
import { LikelyBox } from "./likely-box";

type Props = {
  counter: string;
  typed: string;
  districts: readonly { code: string; name: string }[];
  scan?: SentFile;
  then: string;
};

/** The signed form first: without it nothing is stored. What was searched for is filled in where it belongs. */
export function RegisterForm({ counter, typed, districts, scan, then }: Props) {
  const isNumber = /^\+?[\d\s.-]+$/.test(typed);
  return (
    <Form
      action={registerBusinessAction}
      label="Catat usaha baru"
      submit="Catat dan layani"
      aside={
        <ButtonLink href={`/dinas/loket?loket=${counter}`} variant="secondary">
          Tidak setuju: kosongkan
        </ButtonLink>
      }
      filesFirst
    >
      <OnceId name="visitId" initial={v7()} />
      <input type="hidden" name="counter" value={counter} />
      <fieldset className="space-y-4">
        <legend className="mb-3 font-semibold">Persetujuannya dulu, di kertas</legend>
        <p className="max-w-prose text-ink-soft">
          Bacakan, minta orangnya menandatangani formulir, lalu centang yang ia setujui dan pindai formulirnya. Tanpa
          itu tidak ada yang tersimpan.
        </p>
        <div className="grid items-start gap-x-6 gap-y-5 lg:grid-cols-2">
          <ConsentChoices purposes={["layanan", "etalase", "mitra"]} scan={scan} then={then} />
        </div>
      </fieldset>
      <fieldset className="grid items-start gap-x-6 gap-y-5 border-line border-t pt-5 lg:grid-cols-2">
        <legend className="sr-only">Usahanya</legend>
        <TextField
          label="Nama usaha"
          name="name"
          hint="Seperti yang dikenal pembeli."
          defaultValue={isNumber ? "" : typed}
          autoComplete="off"
        />
        <TextField label="Nama pemilik" name="ownerName" hint="Sesuai KTP." autoComplete="off" />
        <TextField
          label="Nomor HP"
          name="phone"
          type="tel"
          autoComplete="off"
          defaultValue={isNumber ? typed : ""}
          hint="Boleh milik keluarga yang dapat dihubungi."
          optional
        />
        <TextField
          label="NIK"
          name="nik"
          inputMode="numeric"
          autoComplete="off"
          hint="Disimpan tersegel; hanya untuk mengenali orang yang sama."
          optional
        />
        <SelectField
          label="Kecamatan"
          name="kecamatanCode"
          placeholder="Pilih kecamatan"
          options={districts.map(({ code, name }) => ({ value: code, text: name }))}
        />
        <TextField label="Alamat usaha" name="address" autoComplete="off" maxLength={300} />
        <LikelyBox />
      </fieldset>
    </Form>
  );
}
