import { rejectClaimAction } from "@/app/dinas/klaim/actions";
import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/text-area";
import { Card } from "@/components/ui/card";

export function RejectCard({ claimId }: { claimId: string }) {
  return (
    <Card title="Tolak">
      <Form action={rejectClaimAction} submit="Tolak klaim" submitVariant="secondary" label="Tolak klaim">
        <input type="hidden" name="claimId" value={claimId} />
        <TextArea
          label="Alasan"
          name="reason"
          rows={3}
          hint="Apa yang kurang, dan apa yang dapat dilakukan pengklaim. Dibaca olehnya."
        />
      </Form>
    </Card>
  );
}
