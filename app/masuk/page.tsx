import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { landing } from "@/app/_area/areas";
import { PlainPage } from "@/app/_area/plain-page";
import { WithLastAttempt } from "@/app/_area/with-last-attempt";
import { findSignedIn } from "@/app/_request/session";
import { Form } from "@/components/forms/form";
import { PasswordField } from "@/components/forms/password-field";
import { TextField } from "@/components/forms/text-field";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { Waiting } from "@/components/ui/waiting";
import { innerPath } from "@/lib/inner-path";
import { regencyName } from "@/lib/site-name";
import { signInAction } from "./actions";
import { NoteSignedOut } from "./note-signed-out";

export const metadata: Metadata = { title: "Masuk" };

/** Sent complete, so that it also works without scripts. */
export const instant = false;

export default function SignInPage({ searchParams }: PageProps<"/masuk">) {
  return (
    <PlainPage title="Masuk">
      <Waiting fallback={<Skeleton />}>
        <SignIn searchParams={searchParams} />
      </Waiting>
      <p className="text-ink-soft">
        Punya usaha di {regencyName()} dan belum punya akun? <TextLink href="/daftar">Daftarkan usaha Anda</TextLink>.
      </p>
      <p className="text-ink-soft">
        Lupa kata sandi? <TextLink href="/masuk/lupa">Minta kata sandi baru</TextLink>.
      </p>
    </PlainPage>
  );
}

const reasons: Record<string, string> = {
  berakhir:
    "Sesi Anda berakhir: kata sandi atau peran Anda berubah, atau akun Anda sedang dinonaktifkan. Silakan masuk lagi.",
  keluar: "Anda sudah keluar.",
};

async function SignIn({ searchParams }: Pick<PageProps<"/masuk">, "searchParams">) {
  const { lanjut, sebab, error } = await searchParams;
  const wanted = typeof lanjut === "string" ? innerPath(lanjut) : undefined;
  const person = await findSignedIn();
  if (person) redirect(wanted ?? landing(person));
  const reason = typeof sebab === "string" ? reasons[sebab] : undefined;
  return (
    <WithLastAttempt>
      {reason && <Notice>{reason}</Notice>}
      {sebab === "keluar" && <NoteSignedOut />}
      {error && <Notice tone="bad">Belum berhasil masuk. Periksa isian Anda, lalu coba lagi.</Notice>}
      <Form action={signInAction} submit="Masuk" label="Masuk">
        {wanted && <input type="hidden" name="lanjut" value={wanted} />}
        <TextField
          label="Email atau nomor HP"
          name="account"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <PasswordField label="Kata sandi" name="password" />
      </Form>
    </WithLastAttempt>
  );
}
