import { v7 } from "uuid";
import { NumberField } from "@/app/pelaku/legalitas/baru/number-field";
import { ProductBoxes } from "@/app/pelaku/legalitas/baru/product-boxes";
import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { OnceId } from "@/components/forms/once-id";
import { UploadField } from "@/components/forms/upload-field";
import type { VisitRecord } from "@/domain/counter/get-visit";
import { isOfTheBusiness } from "@/domain/legalitas/document-kinds";
import type { Kind } from "@/domain/legalitas/list-kinds";
import { today } from "@/lib/today";
import { receiveDocumentAction } from "../actions";

type Props = { visit: VisitRecord; kind: Kind; products: readonly { id: string; name: string }[] };

/** The number is typed from the paper and read back in words, to be said aloud to the person. */
export function PaperForm({ visit, kind, products }: Props) {
  return (
    <Form action={receiveDocumentAction} submit="Simpan dokumen" label={`Terima ${kind.name}`}>
      <OnceId key={visit.received.length} name="itemId" initial={v7()} />
      <input type="hidden" name="visitId" value={visit.id} />
      <input type="hidden" name="businessId" value={visit.businessId} />
      <input type="hidden" name="kind" value={kind.kind} />
      <UploadField
        label="Foto atau pindaian dokumen"
        name="fileIds"
        purpose="dokumen"
        hint="Seluruh halaman terlihat dan tulisannya terbaca."
        camera
      />
      <NumberField kind={kind.kind} label={`Nomor ${kind.name}`} today={today()} />
      <div className="grid gap-5 sm:grid-cols-2">
        <DateField label="Tanggal terbit" name="issuedOn" max={today()} optional />
        <DateField label="Berlaku sampai" name="expiresOn" min={today()} optional={kind.validMonths === null} />
      </div>
      {!isOfTheBusiness(kind.kind) && <ProductBoxes products={products} />}
    </Form>
  );
}
