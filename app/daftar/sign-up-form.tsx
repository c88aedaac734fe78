import { connection } from "next/server";
import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { listKecamatan } from "@/domain/places/list-kecamatan";
import { AccountFields } from "./account-fields";
import { signUpAction } from "./actions";
import { ConsentFields } from "./consent-fields";
import { KnownBusiness } from "./known-business";

export async function SignUpForm() {
  await connection();
  const kecamatan = await listKecamatan();
  return (
    <Form action={signUpAction} submit="Daftar" label="Daftarkan usaha">
      <KnownBusiness />
      <h2>Anda</h2>
      <AccountFields />
      <h2>Usaha Anda</h2>
      <TextField label="Nama usaha" name="businessName" autoComplete="organization" maxLength={120} />
      <SelectField
        label="Kecamatan"
        name="kecamatanCode"
        placeholder="Pilih kecamatan"
        options={kecamatan.map(({ code, name }) => ({ value: code, text: name }))}
      />
      <TextArea label="Alamat usaha" name="address" rows={3} autoComplete="street-address" maxLength={300} />
      <h2>Persetujuan Anda</h2>
      <ConsentFields />
    </Form>
  );
}
