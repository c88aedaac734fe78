import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { TextArea } from "@/components/forms/text-area";
import { Card } from "@/components/ui/card";
import type { OfficeCase } from "@/domain/assistance/get-case";
import { stopCaseAction, writeNoteAction } from "./actions";
import { Timeline } from "./timeline";

/** What was said and done, a new note, and the end without a permit. */
export function NoteCard({ found: { id, entries, mayWork } }: { found: OfficeCase }) {
  return (
    <Card title="Catatan dan kejadian">
      {mayWork && (
        <Form action={writeNoteAction} submit="Simpan catatan" label="Tulis catatan" className="mb-6 space-y-4">
          <input type="hidden" name="caseId" value={id} />
          <TextArea label="Catatan" name="text" rows={2} />
          <RadioGroup
            label="Dibaca oleh"
            name="audience"
            inline
            defaultValue="internal"
            options={[
              { value: "internal", text: "Petugas saja" },
              { value: "pemilik", text: "Pemilik juga" },
            ]}
          />
        </Form>
      )}
      <Timeline entries={entries} />
      {mayWork && (
        <details className="mt-4" data-print="no">
          <summary className="inline-flex min-h-11 items-center font-medium text-bad underline underline-offset-4">
            Hentikan pendampingan
          </summary>
          <Form action={stopCaseAction} submit="Hentikan" submitVariant="danger" label="Hentikan pendampingan">
            <input type="hidden" name="caseId" value={id} />
            <TextArea
              label="Alasan menghentikan"
              name="reason"
              rows={2}
              hint="Dibaca pemilik. Pendampingan yang berhasil menutup sendiri begitu dokumennya diverifikasi."
            />
          </Form>
        </details>
      )}
    </Card>
  );
}
