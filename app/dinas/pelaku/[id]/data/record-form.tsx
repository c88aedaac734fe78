import { proofNames, requestNames } from "@/app/_privasi/request-words";
import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { TextArea } from "@/components/forms/text-area";
import { Card } from "@/components/ui/card";
import { recordRequestAction } from "./actions";

const choices = (names: Record<string, string>) => Object.entries(names).map(([value, text]) => ({ value, text }));

/** What somebody asks in person, and how the officer made sure who it is. */
export function RecordForm({ businessId }: { businessId: string }) {
  return (
    <Card title="Catat permintaan">
      <Form action={recordRequestAction} submit="Catat permintaan" label="Permintaan data di loket">
        <input type="hidden" name="businessId" value={businessId} />
        <RadioGroup label="Yang diminta" name="kind" options={choices(requestNames)} />
        <RadioGroup label="Cara memastikan siapa yang meminta" name="proof" options={choices(proofNames)} />
        <TextArea
          label="Alasan atau catatan"
          name="words"
          maxLength={1000}
          optional
          hint="Dengan kata pemohon sendiri. Jangan tulis nomor KTP."
        />
      </Form>
    </Card>
  );
}
