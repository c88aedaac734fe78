import { Form } from "@/components/forms/form";
import { PasswordField } from "@/components/forms/password-field";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { findLink } from "@/domain/people/find-link";
import type { FormState } from "@/lib/form-state";

type Props = {
  link: Awaited<ReturnType<typeof findLink>>;
  token: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

export function ChoosePassword({ link, token, action }: Props) {
  if (link.closed) {
    return (
      <Notice tone="warn" action={<ButtonLink href="/masuk">Ke halaman masuk</ButtonLink>}>
        {link.closed}
      </Notice>
    );
  }
  return (
    <>
      <p className="text-ink-soft">
        Untuk <strong className="text-ink">{link.name}</strong>. Selanjutnya Anda masuk dengan{" "}
        <strong className="text-ink">{link.account}</strong> dan kata sandi yang Anda buat di sini.
      </p>
      <Form action={action} submit="Simpan dan masuk" label="Buat kata sandi">
        <input type="hidden" name="token" value={token} />
        <PasswordField
          label="Kata sandi baru"
          name="password"
          autoComplete="new-password"
          minLength={10}
          hint="Paling sedikit 10 huruf. Empat kata acak mudah diingat dan sulit ditebak."
        />
      </Form>
    </>
  );
}
