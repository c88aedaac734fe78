import { Form } from "@/components/forms/form";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import type { DocumentRecord } from "@/domain/legalitas/get-document";
import { readNumber } from "@/domain/legalitas/read-number";
import { returnReasons } from "@/domain/legalitas/schema";
import { today } from "@/lib/today";
import { returnDocumentAction, verifyDocumentAction, withdrawDocumentAction } from "../actions";
import { CoverageList } from "./coverage-list";

/** The decisions that the document's state allows; each carries a reason. */
export function DecisionCard({ document }: { document: DocumentRecord }) {
  const { id, state, kind, typedNumber, products } = document;
  if (state === "diajukan") {
    const isOdd = readNumber(kind, typedNumber, today()).value === null;
    return (
      <>
        <Card key="setujui" title="Setujui">
          <Form action={verifyDocumentAction} submit="Verifikasi" label="Setujui dokumen">
            <input type="hidden" name="documentId" value={id} />
            <TextField
              label="Catatan"
              name="reason"
              optional={!isOdd}
              hint={
                isOdd ? "Bentuk nomornya tidak biasa: tulis mengapa tetap diterima, misalnya “format lama”." : undefined
              }
            />
          </Form>
        </Card>
        <Card key="kembalikan" title="Kembalikan">
          <Form action={returnDocumentAction} submit="Kembalikan" submitVariant="danger" label="Kembalikan dokumen">
            <input type="hidden" name="documentId" value={id} />
            <SelectField
              label="Alasan"
              name="common"
              optional
              placeholder="Pilih alasan"
              options={returnReasons.map((text) => ({ value: text, text }))}
            />
            <TextArea
              label="Penjelasan untuk pemilik"
              name="words"
              optional
              hint="Apa yang harus diperbaiki, dengan bahasa sehari-hari."
            />
          </Form>
        </Card>
      </>
    );
  }
  if (state !== "terverifikasi") return null;
  return (
    <>
      <CoverageList documentId={id} products={products.filter((product) => !product.isConfirmed)} />
      <Card key="cabut" title="Cabut">
        <Form action={withdrawDocumentAction} submit="Cabut dokumen" submitVariant="danger" label="Cabut dokumen">
          <input type="hidden" name="documentId" value={id} />
          <TextArea
            label="Alasan pencabutan"
            name="reason"
            hint="Produk yang bergantung pada dokumen ini langsung turun dari etalase."
          />
        </Form>
      </Card>
    </>
  );
}
