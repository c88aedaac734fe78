import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { Card } from "@/components/ui/card";
import { Fold } from "@/components/ui/fold";
import type { listReasons } from "@/domain/legalitas/list-reasons";
import { today } from "@/lib/today";
import { rejectDocumentAction, returnDocumentAction, withdrawDocumentAction } from "../../actions";
import { ReasonFields } from "./reason-fields";

type Props = { documentId: string; seen: string; reasons: Awaited<ReturnType<typeof listReasons>> };

export function ReturnCard({ documentId, seen, reasons }: Props) {
  return (
    <Card key="kembalikan" title="Kembalikan">
      <Form
        action={returnDocumentAction}
        submit="Kembalikan"
        submitVariant="danger"
        label="Kembalikan dokumen"
        formId="kembalikan"
      >
        <ReasonFields
          documentId={documentId}
          seen={seen}
          shortcut="r"
          reasons={reasons.dikembalikan}
          hint="Apa yang harus diperbaiki, dengan bahasa sehari-hari."
        />
      </Form>
    </Card>
  );
}

export function RejectCard({ documentId, seen, reasons }: Props) {
  return (
    <Fold key="tolak" summary="Tolak untuk seterusnya" shortcut="t">
      <Form action={rejectDocumentAction} submit="Tolak" submitVariant="danger" label="Tolak dokumen" formId="tolak">
        <ReasonFields
          documentId={documentId}
          seen={seen}
          reasons={reasons.ditolak}
          hint="Nomor ini tidak dapat diajukan lagi oleh usaha ini. Bila dapat diperbaiki, kembalikan saja."
        />
      </Form>
    </Fold>
  );
}

export function WithdrawCard({ documentId, seen, reasons }: Props) {
  return (
    <Fold key="cabut" summary="Dicabut penerbit" shortcut="c">
      <Form
        action={withdrawDocumentAction}
        submit="Catat pencabutan"
        submitVariant="danger"
        label="Catat pencabutan dokumen"
        formId="cabut"
      >
        <ReasonFields
          documentId={documentId}
          seen={seen}
          reasons={reasons.dicabut}
          hint="Produk yang bergantung pada dokumen ini langsung turun dari etalase."
        />
        <DateField label="Dicabut sejak" name="withdrawnOn" max={today()} defaultValue={today()} />
      </Form>
    </Fold>
  );
}
