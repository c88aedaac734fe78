import { PasswordField } from "@/components/forms/password-field";
import { TextField } from "@/components/forms/text-field";

/** Who the person is and how they sign in. */
export function AccountFields() {
  return (
    <>
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
    </>
  );
}
