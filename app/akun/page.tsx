import type { Metadata } from "next";
import { requireActor } from "@/app/_request/session";
import { Form } from "@/components/forms/form";
import { PasswordField } from "@/components/forms/password-field";
import { TextField } from "@/components/forms/text-field";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { changeEmailAction, changePasswordAction, signOutEverywhereAction } from "./actions";
import { OwnAccount } from "./own-account";

export const metadata: Metadata = { title: "Akun saya" };

export default function AccountPage() {
  return (
    <>
      <PageHeader title="Akun saya" lead="Alamat email, kata sandi, peran, dan data Anda." />
      <div className="space-y-6">
        <Waiting fallback={<Skeleton />}>
          <Own />
        </Waiting>
        <div id="surel">
          <Card title="Ganti alamat email">
            <Form action={changeEmailAction} submit="Ganti alamat email" label="Ganti alamat email">
              <TextField
                label="Alamat email baru"
                name="email"
                type="email"
                autoComplete="email"
                optional
                hint="Dipakai untuk masuk dan, sesudah dikonfirmasi, untuk pemberitahuan. Kosongkan untuk menghapusnya."
              />
              <PasswordField label="Kata sandi sekarang" name="currentPassword" />
            </Form>
          </Card>
        </div>
        <Card title="Ganti kata sandi">
          <Form action={changePasswordAction} submit="Ganti kata sandi" label="Ganti kata sandi">
            <PasswordField label="Kata sandi sekarang" name="currentPassword" />
            <PasswordField
              label="Kata sandi baru"
              name="password"
              autoComplete="new-password"
              minLength={10}
              hint="Paling sedikit 10 huruf. Empat kata acak mudah diingat dan sulit ditebak."
            />
          </Form>
        </Card>
        <Card title="Keluar dari semua perangkat">
          <p className="mb-4 text-ink-soft">Bila HP Anda hilang, atau Anda lupa keluar di komputer orang lain.</p>
          <Form
            action={signOutEverywhereAction}
            submit="Keluar di semua perangkat"
            submitVariant="secondary"
            label="Keluar dari semua perangkat"
          >
            {null}
          </Form>
        </Card>
      </div>
    </>
  );
}

async function Own() {
  const actor = await requireActor();
  return (
    <>
      <OwnAccount actor={actor} />
      <Card title="Data saya">
        <p className="mb-4 text-ink-soft">
          Persetujuan Anda, siapa yang melihat data Anda, dan cara mengambil, membatasi, atau menghapusnya.
        </p>
        <ButtonLink href="/akun/data" variant="secondary" icon="shield">
          Buka data saya
        </ButtonLink>
      </Card>
    </>
  );
}
