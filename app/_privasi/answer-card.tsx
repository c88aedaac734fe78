import { Form } from "@/components/forms/form";
import { Card } from "@/components/ui/card";
import { Time } from "@/components/ui/time";
import { handOverAnswerAction } from "./actions";

type Props = { request: { id: string; letterHandedOverAt: Date | null } };

/** The answer on paper: to print, and to note that it was handed over. */
export function AnswerCard({ request: { id, letterHandedOverAt } }: Props) {
  return (
    <Card title="Surat jawaban">
      <div className="space-y-4">
        <p>
          Pemohon tidak terjangkau email, jadi jawabannya berupa surat.{" "}
          <a href={`/api/jawaban-data/${id}`} className="font-semibold text-brand underline">
            Buka surat jawaban (PDF)
          </a>
        </p>
        {letterHandedOverAt ? (
          <p className="text-ink-soft">
            Sudah diserahkan <Time value={letterHandedOverAt} />.
          </p>
        ) : (
          <Form
            action={handOverAnswerAction}
            submit="Catat sudah diserahkan"
            submitVariant="secondary"
            label="Surat jawaban"
          >
            <input type="hidden" name="requestId" value={id} />
          </Form>
        )}
      </div>
    </Card>
  );
}
