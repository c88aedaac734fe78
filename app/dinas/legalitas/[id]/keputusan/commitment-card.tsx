import { CommitmentBadge } from "@/app/_legalitas/commitment-badge";
import { CommitmentList } from "@/app/_legalitas/commitment-list";
import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { TextArea } from "@/components/forms/text-area";
import { Card } from "@/components/ui/card";
import type { DocumentRecord } from "@/domain/legalitas/get-document";
import { today } from "@/lib/today";
import { confirmCommitmentAction } from "../../actions";

type Props = { document: DocumentRecord; mayDecide: boolean };

/** The number was issued on a commitment; whether it has been fulfilled is recorded apart. */
export function CommitmentCard({ document: { id, state, commitment, commitments }, mayDecide }: Props) {
  const isOpen = mayDecide && (state === "diajukan" || state === "terverifikasi");
  return (
    <Card key="komitmen" title="Komitmen" action={<CommitmentBadge commitment={commitment} />}>
      <div className="space-y-4">
        <p className="text-ink-soft text-sm">
          Nomor terbit lebih dulu atas komitmen. Pelatihan keamanan pangan, pemeriksaan, dan label menyusul.
        </p>
        {commitments.length > 0 && <CommitmentList commitments={commitments} />}
        {isOpen && (
          <Form
            key={`${commitment} ${commitments.length}`}
            action={confirmCommitmentAction}
            submit="Catat"
            submitVariant="secondary"
            label="Catat komitmen"
            formId="komitmen"
          >
            <input type="hidden" name="documentId" value={id} />
            <input type="hidden" name="seen" value={commitment} />
            <RadioGroup
              label="Komitmennya"
              name="decision"
              options={[
                { value: "ya", text: "Sudah terpenuhi" },
                { value: "tidak", text: "Belum terpenuhi" },
              ]}
            />
            <DateField
              label="Terpenuhi sejak"
              name="fulfilledOn"
              max={today()}
              optional
              defaultValue={commitments[0]?.fulfilledOn ?? undefined}
            />
            <TextArea label="Catatan" name="note" optional hint="Bila belum: apa yang masih kurang." />
          </Form>
        )}
      </div>
    </Card>
  );
}
