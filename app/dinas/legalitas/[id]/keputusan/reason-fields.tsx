import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import type { Reason } from "@/domain/legalitas/list-reasons";

type Props = { documentId: string; seen: string; reasons: readonly Reason[]; hint: string; shortcut?: string };

/** A sentence of the office's list, words of one's own, or both. */
export function ReasonFields({ documentId, seen, reasons, hint, shortcut }: Props) {
  return (
    <>
      <input type="hidden" name="documentId" value={documentId} />
      <input type="hidden" name="seen" value={seen} />
      <div data-shortcut={shortcut}>
        <SelectField
          label="Alasan"
          name="reasonId"
          optional
          placeholder="Pilih alasan"
          options={reasons.map(({ id, text }) => ({ value: id, text }))}
        />
      </div>
      <TextArea label="Penjelasan untuk pemilik" name="reason" optional hint={hint} />
    </>
  );
}
