import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/text-field";
import type { ReasonDecision } from "@/domain/legalitas/list-reasons";
import { addReasonAction } from "./actions";

export function NewReason({ decision, label }: { decision: ReasonDecision; label: string }) {
  return (
    <Form action={addReasonAction} submit="Tambah alasan" submitVariant="secondary" label={`Tambah alasan: ${label}`}>
      <input type="hidden" name="decision" value={decision} />
      <TextField
        label="Alasan baru"
        name="text"
        maxLength={200}
        hint="Satu kalimat yang dimengerti pemilik usaha, misalnya “Foto buram atau terpotong”."
      />
    </Form>
  );
}
