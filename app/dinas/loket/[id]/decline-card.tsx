import { Form } from "@/components/forms/form";
import { Card } from "@/components/ui/card";
import type { VisitRecord } from "@/domain/counter/get-visit";
import { declineVisitAction, eraseDeclinedAction } from "../actions";

/** For whoever does not agree: nothing is done for them, and a record made for nothing goes again. */
export function DeclineCard({ visit }: { visit: VisitRecord }) {
  const isOver = Boolean(visit.finishedAt ?? visit.declinedAt);
  return (
    <Card title="Orangnya tidak setuju?">
      {visit.isErasable ? (
        <Form
          action={eraseDeclinedAction}
          submit="Tidak setuju: hapus catatan ini"
          submitVariant="danger"
          label="Hapus catatan"
          className="space-y-4"
        >
          <input type="hidden" name="visitId" value={visit.id} />
          <p className="max-w-prose">
            Nama usaha, nama pemilik, nomor HP, alamat, dan NIK dari catatan ini dihapus, juga dari jejak. Nomor antrean
            tetap ada tanpa nama. Ini tidak dapat dibatalkan.
          </p>
        </Form>
      ) : (
        !isOver && (
          <Form
            action={declineVisitAction}
            submit="Akhiri tanpa dilayani"
            submitVariant="secondary"
            label="Akhiri tanpa dilayani"
            className="space-y-4"
          >
            <input type="hidden" name="visitId" value={visit.id} />
            <p className="max-w-prose">
              Catatan usaha ini sudah ada sebelumnya dan tetap seperti semula. Bila orangnya ingin datanya dihapus,
              catat sebagai permintaan data.
            </p>
          </Form>
        )
      )}
    </Card>
  );
}
