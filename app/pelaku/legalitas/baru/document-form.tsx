import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import type { SentFile } from "@/components/forms/send-file";
import { UploadField } from "@/components/forms/upload-field";
import { Card } from "@/components/ui/card";
import { isOfTheBusiness } from "@/domain/legalitas/document-kinds";
import type { Kind } from "@/domain/legalitas/list-kinds";
import { today } from "@/lib/today";
import { UploadFirst } from "../../_parts/upload-first";
import { submitDocumentAction } from "../actions";
import { NumberField } from "./number-field";
import { ProductBoxes } from "./product-boxes";

const accept = "image/jpeg,image/png,image/webp,application/pdf";

type Props = {
  kind: Kind;
  businessId: string;
  products: readonly { id: string; name: string }[];
  chosen?: readonly string[];
  upload?: SentFile;
  problem?: string;
  back: string;
  number?: string;
};

export function DocumentForm({ kind, businessId, products, chosen, upload, problem, back, number }: Props) {
  return (
    <Card>
      {!upload && <UploadFirst purpose="dokumen" accept={accept} back={back} problem={problem} />}
      <Form action={submitDocumentAction} submit="Kirim untuk diperiksa" label={`Ajukan ${kind.name}`}>
        <input type="hidden" name="businessId" value={businessId} />
        <input type="hidden" name="kind" value={kind.kind} />
        <UploadField
          label="Foto atau PDF dokumen"
          name="fileId"
          purpose="dokumen"
          accept={accept}
          initial={upload}
          twoSteps
          hint="Seluruh halaman terlihat dan tulisannya terbaca. Paling besar 10 MB."
        />
        <NumberField kind={kind.kind} label={`Nomor ${kind.name}`} today={today()} defaultValue={number} />
        <DateField label="Tanggal terbit" name="issuedOn" max={today()} optional />
        <DateField
          label="Berlaku sampai"
          name="expiresOn"
          min={today()}
          optional={kind.validMonths === null}
          hint={kind.validMonths === null ? "Kosongkan bila tidak ada tanggal berakhirnya." : undefined}
        />
        {isOfTheBusiness(kind.kind) ? (
          <p className="text-ink-soft text-sm">Dokumen ini milik usaha, jadi berlaku untuk semua produk Anda.</p>
        ) : (
          <ProductBoxes products={products} chosen={chosen} />
        )}
      </Form>
    </Card>
  );
}
