import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/text-field";
import type { FormState } from "@/lib/form-state";

type Props = {
  open: string;
  submit: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  field: readonly [name: string, value: string];
  note: string;
  isSafe?: boolean;
};

/** A decision that asks why, folded away until it is wanted. */
export function WithReason({ open, submit, action, field: [name, value], note, isSafe }: Props) {
  return (
    <details>
      <summary className={`min-h-11 w-fit py-2 font-semibold ${isSafe ? "text-brand" : "text-bad"}`}>{open}</summary>
      <Form action={action} submit={submit} submitVariant={isSafe ? "primary" : "danger"} label={open}>
        <input type="hidden" name={name} value={value} />
        <TextField label="Alasan" name="reason" hint={note} maxLength={500} />
      </Form>
    </details>
  );
}
