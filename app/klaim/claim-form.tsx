import { v7 } from "uuid";
import { ConsentFields } from "@/app/daftar/consent-fields";
import { Form } from "@/components/forms/form";
import { OnceId } from "@/components/forms/once-id";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { askForClaimAction, claimBusinessAction } from "./actions";
import { CodeField } from "./code-field";

/** For somebody with an account: by code, or by asking. */
export function ClaimForm() {
  return (
    <>
      <Card title="Dengan kode">
        <Form action={claimBusinessAction} submit="Klaim usaha ini" label="Klaim dengan kode">
          <OnceId name="claimId" initial={v7()} />
          <CodeField />
          <h3>Persetujuan Anda</h3>
          <ConsentFields />
        </Form>
      </Card>
      <Card title="Dengan nomor HP">
        <p className="mb-4 text-ink-soft">
          Masih memegang nomor HP yang dicatat dinas untuk usaha Anda? Pastikan nomor itu, lalu usahanya langsung
          menjadi milik akun Anda.
        </p>
        <ButtonLink href="/klaim/nomor" variant="secondary">
          Klaim dengan nomor HP
        </ButtonLink>
      </Card>
      <Card title="Minta bantuan petugas">
        <Form
          action={askForClaimAction}
          submit="Minta bantuan petugas"
          submitVariant="secondary"
          label="Klaim tanpa kode"
        >
          <OnceId name="claimId" initial={v7()} />
          <p className="text-ink-soft">
            Tanda terimanya hilang, dan nomornya sudah bukan milik Anda? Tulis yang Anda ingat. Petugas mengirim kode
            hanya ke nomor yang sudah dipastikan; bila tidak ada, Anda diminta datang dengan KTP.
          </p>
          <TextField label="Nama usaha" name="businessName" maxLength={120} />
          <TextField label="Nomor HP yang dulu dicatat dinas" name="phone" type="tel" autoComplete="tel" />
          <TextArea
            label="Keterangan lain"
            name="words"
            rows={3}
            optional
            hint="Misalnya kapan Anda datang ke dinas."
          />
          <h3>Persetujuan Anda</h3>
          <p className="text-ink-soft">Berlaku sejak petugas menerima klaim Anda.</p>
          <ConsentFields />
        </Form>
      </Card>
    </>
  );
}
