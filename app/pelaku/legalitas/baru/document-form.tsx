import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { PagesField } from "@/components/forms/pages-field";
import type { SentFile } from "@/components/forms/send-file";
import { Card } from "@/components/ui/card";
import { isOfTheBusiness } from "@/domain/legalitas/document-kinds";
import type { Kind } from "@/domain/legalitas/list-kinds";
import { mostPages } from "@/domain/legalitas/most-pages";
import { today } from "@/lib/today";
import { submitDocumentAction } from "../actions";
import { NumberField } from "./number-field";
import { ProductBoxes } from "./product-boxes";

type Props = {
  kind: Kind;
  businessId: string;
  products: readonly { id: string; name: string }[];
  chosen?: readonly string[];
  /** Files that were sent before the page was drawn. */
  sent: readonly SentFile[];
  /** This page, with what was chosen on it. */
  here: string;
  userId: string;
  number?: string;
};

export function DocumentForm({ kind, businessId, products, chosen, sent, here, userId, number }: Props) {
  return (
    <Card>
      <Form action={submitDocumentAction} submit="Kirim untuk diperiksa" label={`Ajukan ${kind.name}`} filesFirst>
        <input type="hidden" name="businessId" value={businessId} />
        <input type="hidden" name="kind" value={kind.kind} />
        <PagesField
          label="Foto atau PDF dokumen"
          name="fileIds"
          purpose="dokumen"
          initial={sent}
          then={here}
          shelf={`${userId}/${businessId}/${kind.kind}`}
          most={mostPages}
          hint="Foto setiap halamannya sampai tulisannya terbaca, atau pilih PDF. Paling besar 10 MB setiap berkas."
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
