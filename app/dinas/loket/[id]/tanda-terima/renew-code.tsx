import { finishVisitAction } from "@/app/dinas/loket/actions";
import { CardTick } from "@/app/dinas/loket/card-tick";
import { Form } from "@/components/forms/form";
import { Notice } from "@/components/ui/notice";
import type { VisitRecord } from "@/domain/counter/get-visit";

type Props = { visit: Pick<VisitRecord, "id" | "ownerName" | "cardSeen"> };

/** A code can't be shown a second time: what is printed again carries a new one, for whoever shows their card. */
export function RenewCode({ visit }: Props) {
  return (
    <Notice title="Tanda terima ini tanpa kode klaim">
      <p>
        {visit.cardSeen
          ? "Kode yang dulu tidak disimpan terbaca. Buat yang baru bila yang lama hilang; yang lama tidak berlaku lagi."
          : "KTP orang ini belum dilihat. Kode klaim dibuat sesudah KTP-nya diperlihatkan."}
      </p>
      <Form
        action={finishVisitAction}
        submit="Buat kode baru"
        submitVariant="secondary"
        label="Buat kode klaim baru"
        className="mt-3"
      >
        <input type="hidden" name="visitId" value={visit.id} />
        {!visit.cardSeen?.isRecent && <CardTick ownerName={visit.ownerName} />}
      </Form>
    </Notice>
  );
}
