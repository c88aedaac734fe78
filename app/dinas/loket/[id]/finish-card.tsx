import { Form } from "@/components/forms/form";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Time } from "@/components/ui/time";
import type { VisitRecord } from "@/domain/counter/get-visit";
import { finishVisitAction, reopenVisitAction } from "../actions";
import { CardTick } from "../card-tick";
import { StepTitle } from "./step-title";

export function FinishCard({ visit, isToday }: { visit: VisitRecord; isToday: boolean }) {
  const { id, finishedAt, received, hasOwner, ownerName, cardSeen } = visit;
  return (
    <Card title={<StepTitle step={5} title="Tanda terima" done={finishedAt ? "Selesai" : undefined} />}>
      <div className="space-y-4">
        {!finishedAt && (
          <p>
            {received.length > 0
              ? `${received.length} hal diterima hari ini.`
              : "Belum ada dokumen atau produk yang diterima hari ini."}{" "}
            {hasOwner
              ? "Usaha ini sudah tersambung dengan akun pemiliknya, jadi tanda terimanya tanpa kode klaim."
              : "Bila KTP-nya sudah dilihat, tanda terimanya memuat kode klaim, agar kelak pemiliknya dapat mengurusnya sendiri lewat HP."}
          </p>
        )}
        {cardSeen && (
          <p>
            KTP dilihat {cardSeen.seenBy}, <Time value={cardSeen.seenAt} />.
          </p>
        )}
        <div className="flex flex-wrap items-end gap-x-3 gap-y-4">
          {finishedAt && (
            <ButtonLink href={`/dinas/loket/${id}/tanda-terima`} icon="file">
              Lihat tanda terima
            </ButtonLink>
          )}
          {(!finishedAt || !hasOwner) && (
            <Form
              action={finishVisitAction}
              submit={finishedAt ? "Cetak ulang dengan kode baru" : "Selesai dan cetak tanda terima"}
              submitVariant={finishedAt ? "secondary" : "primary"}
              label="Selesaikan pelayanan"
            >
              <input type="hidden" name="visitId" value={id} />
              {!hasOwner && !cardSeen?.isRecent && <CardTick ownerName={ownerName} />}
            </Form>
          )}
          {finishedAt && isToday && (
            <Form action={reopenVisitAction} submit="Buka lagi" submitVariant="secondary" label="Buka lagi pelayanan">
              <input type="hidden" name="visitId" value={id} />
            </Form>
          )}
        </div>
      </div>
    </Card>
  );
}
