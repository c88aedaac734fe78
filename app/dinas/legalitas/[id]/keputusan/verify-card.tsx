import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import { verifyDocumentAction } from "../../actions";

type Props = { documentId: string; mustExplain: boolean };

export function VerifyCard({ documentId, mustExplain }: Props) {
  return (
    <Card key="setujui" title="Setujui">
      <Form action={verifyDocumentAction} submit="Verifikasi" label="Setujui dokumen" formId="verifikasi">
        <input type="hidden" name="documentId" value={documentId} />
        <TextField
          label="Catatan"
          name="reason"
          optional={!mustExplain}
          hint={mustExplain ? "Ada yang tidak biasa: tulis mengapa tetap diterima, misalnya “format lama”." : undefined}
        />
      </Form>
    </Card>
  );
}
