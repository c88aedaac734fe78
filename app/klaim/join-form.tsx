import { connection } from "next/server";
import { v7 } from "uuid";
import { AccountFields } from "@/app/daftar/account-fields";
import { ConsentFields } from "@/app/daftar/consent-fields";
import { Form } from "@/components/forms/form";
import { OnceId } from "@/components/forms/once-id";
import { joinByCodeAction } from "./actions";
import { CodeField } from "./code-field";

/** For somebody without an account: code and account in one go. */
export async function JoinForm() {
  await connection();
  return (
    <Form action={joinByCodeAction} submit="Buat akun dan klaim usaha" label="Klaim dengan kode">
      <OnceId name="claimId" initial={v7()} />
      <CodeField />
      <h2>Anda</h2>
      <AccountFields />
      <h2>Persetujuan Anda</h2>
      <ConsentFields />
    </Form>
  );
}
