import type { Metadata } from "next";
import { requireActor } from "@/app/_request/session";
import { Form } from "@/components/forms/form";
import { PasswordField } from "@/components/forms/password-field";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { changePasswordAction, signOutEverywhereAction } from "./actions";
import { OwnAccount } from "./own-account";
import { OwnConsents } from "./own-consents";

export const metadata: Metadata = { title: "Akun saya" };

export default function AccountPage() {
  return (
    <>
      <PageHeader title="Akun saya" lead="Kata sandi, peran, dan persetujuan Anda." />
      <div className="space-y-6">
        <Waiting fallback={<Skeleton />}>
          <Own />
        </Waiting>
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
      <OwnConsents actor={actor} />
    </>
  );
}
