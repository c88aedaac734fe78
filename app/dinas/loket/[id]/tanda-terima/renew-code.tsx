import { finishVisitAction } from "@/app/dinas/loket/actions";
import { Form } from "@/components/forms/form";
import { Notice } from "@/components/ui/notice";

/** A code can't be shown a second time: what is printed again carries a new one. */
export function RenewCode({ visitId }: { visitId: string }) {
  return (
    <Notice title="Tanda terima ini tanpa kode klaim">
      <p>Kode yang dulu tidak disimpan terbaca. Buat yang baru bila yang lama hilang; yang lama tidak berlaku lagi.</p>
      <Form
        action={finishVisitAction}
        submit="Buat kode baru"
        submitVariant="secondary"
        label="Buat kode klaim baru"
        className="mt-3"
      >
        <input type="hidden" name="visitId" value={visitId} />
      </Form>
    </Notice>
  );
}
