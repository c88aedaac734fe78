import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { Card } from "@/components/ui/card";
import type { Kind } from "@/domain/legalitas/kinds/list-kinds";
import { askForHelpAction } from "./actions";

/** For a permit that no product of theirs has asked for yet. */
export function AskCard({
  businessId,
  kinds,
  chosen,
}: {
  businessId: string;
  kinds: readonly Kind[];
  chosen?: string;
}) {
  return (
    <Card title="Minta bantuan">
      <Form action={askForHelpAction} submit="Minta bantuan" label="Minta bantuan">
        <input type="hidden" name="businessId" value={businessId} />
        <SelectField
          label="Dokumen yang ingin Anda urus"
          name="kind"
          placeholder="Pilih dokumen"
          defaultValue={chosen}
          options={kinds.map(({ kind, name }) => ({ value: kind, text: name }))}
        />
        <TextArea
          label="Ceritakan keadaan Anda"
          name="words"
          optional
          rows={3}
          hint="Misalnya: apa yang sudah pernah dicoba, kapan Anda bisa datang."
        />
      </Form>
    </Card>
  );
}
