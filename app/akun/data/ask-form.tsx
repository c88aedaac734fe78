import { Form } from "@/components/forms/form";
import { PasswordField } from "@/components/forms/password-field";
import { TextArea } from "@/components/forms/text-area";
import { askRequestAction } from "./actions";

type Props = { kind: "hapus" | "batasi"; submit: string };

export function AskForm({ kind, submit }: Props) {
  return (
    <Form
      action={askRequestAction}
      submit={submit}
      submitVariant={kind === "hapus" ? "danger" : "secondary"}
      label={submit}
    >
      <input type="hidden" name="kind" value={kind} />
      <TextArea label="Alasan atau catatan" name="words" maxLength={1000} optional />
      <PasswordField label="Kata sandi Anda" name="currentPassword" hint="Untuk memastikan bahwa ini Anda." />
    </Form>
  );
}
