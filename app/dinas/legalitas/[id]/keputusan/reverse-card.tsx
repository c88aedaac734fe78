import { decisionNames } from "@/app/_legalitas/decision-names";
import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/text-area";
import { Fold } from "@/components/ui/fold";
import { Time } from "@/components/ui/time";
import type { DocumentRecord } from "@/domain/legalitas/get-document";
import { reverseDecisionAction } from "../../actions";

type Props = { documentId: string; decision: DocumentRecord["decisions"][number] };

/** For a decision made by mistake: what it was, and what undoing it does. */
export function ReverseCard({ documentId, decision: { id, decision, by, at } }: Props) {
  return (
    <Fold key="batal" summary="Keputusan ini keliru?" shortcut="b">
      <Form
        action={reverseDecisionAction}
        submit="Batalkan keputusan"
        submitVariant="secondary"
        label="Batalkan keputusan"
        formId="batal"
      >
        <input type="hidden" name="documentId" value={documentId} />
        <input type="hidden" name="decisionId" value={id} />
        <p className="text-ink-soft text-sm">
          {decisionNames[decision] ?? decision} oleh {by}, <Time value={at} />. Dokumennya kembali seperti sebelum
          keputusan itu, dan keduanya tetap tercatat.
        </p>
        <TextArea label="Mengapa keliru" name="reason" />
      </Form>
    </Fold>
  );
}
