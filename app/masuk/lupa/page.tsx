import type { Metadata } from "next";
import { PlainPage } from "@/app/_area/plain-page";
import { WithLastAttempt } from "@/app/_area/with-last-attempt";
import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/text-field";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { Waiting } from "@/components/ui/waiting";
import { isMailSent } from "@/domain/mail/is-mail-sent";
import { askForPasswordAction } from "./actions";

export const metadata: Metadata = { title: "Lupa kata sandi", robots: { index: false } };

/** Sent complete, so that it also works without scripts. */
export const instant = false;

export default function ForgottenPage() {
  return (
    <PlainPage title="Lupa kata sandi">
      <Waiting fallback={<Skeleton />}>
        <Ask />
      </Waiting>
    </PlainPage>
  );
}

async function Ask() {
  if (!isMailSent()) {
    return (
      <Notice action={<ButtonLink href="/masuk">Ke halaman masuk</ButtonLink>}>
        Portal ini belum dapat mengirim email. Mintalah tautan kata sandi baru kepada admin dinas, langsung di kantor
        atau lewat telepon.
      </Notice>
    );
  }
  return (
    <WithLastAttempt>
      <p className="text-ink-soft">
        Tulis email atau nomor HP yang Anda pakai untuk masuk. Tautan untuk membuat kata sandi baru dikirim ke alamat
        email akun itu.
      </p>
      <Form action={askForPasswordAction} submit="Kirim tautan" label="Lupa kata sandi">
        <TextField
          label="Email atau nomor HP"
          name="account"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
      </Form>
      <p className="text-ink-soft">
        Akun Anda tanpa alamat email? Mintalah tautannya kepada admin dinas, langsung di kantor atau lewat telepon.{" "}
        <TextLink href="/masuk">Kembali ke halaman masuk</TextLink>
      </p>
    </WithLastAttempt>
  );
}
