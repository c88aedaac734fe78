import { v7 } from "uuid";
import { Form } from "@/components/forms/form";
import { OnceId } from "@/components/forms/once-id";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { registerBusinessAction } from "./actions";
import { LikelyBox } from "./likely-box";

type Props = { counter: string; typed: string; districts: readonly { code: string; name: string }[] };

/** What was searched for is filled in where it belongs. */
export function RegisterForm({ counter, typed, districts }: Props) {
  const digits = typed.replaceAll(/[\s.-]/g, "");
  const isNumber = /^\+?\d+$/.test(digits);
  const isNik = /^\d{16}$/.test(digits);
  return (
    <Form
      action={registerBusinessAction}
      submit="Catat dan layani"
      label="Catat usaha baru"
      className="grid items-start gap-x-6 gap-y-5 lg:grid-cols-2"
    >
      <OnceId name="visitId" initial={v7()} />
      <input type="hidden" name="counter" value={counter} />
      <TextField label="Nama usaha" name="name" defaultValue={isNumber ? "" : typed} autoComplete="off" />
      <TextField label="Nama pemilik" name="ownerName" hint="Sesuai KTP." autoComplete="off" />
      <TextField
        label="Nomor HP"
        name="phone"
        type="tel"
        autoComplete="off"
        defaultValue={isNumber && !isNik ? typed : ""}
        hint="Boleh milik keluarga yang dapat dihubungi."
        optional
      />
      <TextField
        label="NIK"
        name="nik"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={isNik ? digits : ""}
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
    </Form>
  );
}
