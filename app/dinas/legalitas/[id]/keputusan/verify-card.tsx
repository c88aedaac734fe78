import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import { verifyDocumentAction } from "../../actions";

type Props = { documentId: string; seen: string; mustExplain: boolean };

/** One key leads to the button, or to the reason where one is needed. */
export function VerifyCard({ documentId, seen, mustExplain }: Props) {
  return (
    <Card key="setujui" title="Setujui">
      <Form action={verifyDocumentAction} label="Setujui dokumen" formId="verifikasi">
        <input type="hidden" name="documentId" value={documentId} />
        <input type="hidden" name="seen" value={seen} />
        <div data-shortcut={mustExplain ? "v" : undefined}>
          <TextField
            label="Catatan"
            name="reason"
            optional={!mustExplain}
            hint={
              mustExplain ? "Ada yang tidak cocok: tulis mengapa tetap diterima, misalnya “format lama”." : undefined
            }
          />
        </div>
        <span data-shortcut={mustExplain ? undefined : "v"} className="inline-block">
          <SubmitButton>Verifikasi</SubmitButton>
        </span>
      </Form>
    </Card>
  );
}
