import { connection } from "next/server";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { Form } from "@/components/forms/form";
import { PasswordField } from "@/components/forms/password-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { consentWordings } from "@/domain/people/consent-wordings";
import { listKecamatan } from "@/domain/places/list-kecamatan";
import { signUpAction } from "./actions";

export async function SignUpForm() {
  await connection();
  const kecamatan = await listKecamatan();
  return (
    <Form action={signUpAction} submit="Daftar" label="Daftarkan usaha">
      <h2>Anda</h2>
      <TextField label="Nama Anda" name="name" hint="Sesuai KTP." autoComplete="name" maxLength={120} />
      <TextField
        label="Nomor HP"
        name="phone"
        type="tel"
        autoComplete="tel"
        hint="Isi nomor HP atau email, paling sedikit salah satu. Dengan itu Anda masuk."
        optional
      />
      <TextField label="Email" name="email" type="email" autoComplete="email" optional />
      <PasswordField
        label="Kata sandi"
        name="password"
        autoComplete="new-password"
        minLength={10}
        hint="Paling sedikit 10 huruf. Empat kata acak mudah diingat dan sulit ditebak."
      />
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
      <p className="text-ink-soft">
        Yang kedua dan ketiga bebas Anda pilih. Semuanya dapat Anda lihat, dan yang bebas dapat Anda tarik kapan saja di
        halaman Akun.
      </p>
      <CheckboxField label={consentWordings.layanan} name="layanan" />
      <CheckboxField label={consentWordings.etalase} name="etalase" optional />
      <CheckboxField label={consentWordings.mitra} name="mitra" optional />
    </Form>
  );
}
