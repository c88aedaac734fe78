import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { Curation } from "@/domain/products/get-curation";
import { curateAction } from "../actions";
import { CriterionFields } from "./criterion-fields";

type Props = {
  product: Curation;
  missing: readonly string[];
  places: readonly { id: string; name: string }[];
};

export function CurationForm({ product: { id, businessId, criteria, producer }, missing, places }: Props) {
  return (
    <Card title="Keputusan Anda">
      <Form action={curateAction} submit="Simpan keputusan" label="Keputusan kurasi">
        {missing.length > 0 && (
          <Notice tone="warn" title="Belum dapat diterima">
            {missing.length} izin wajib belum terpenuhi; sebabnya ada di “Legalitas hari ini”. Tunggu pemeriksaannya,
            atau kembalikan bila produknya sendiri perlu diperbaiki.
          </Notice>
        )}
        <input type="hidden" name="productId" value={id} />
        <CriterionFields criteria={criteria} />
        <RadioGroup
          name="decision"
          label="Keputusan"
          options={[
            { value: "diterima", text: "Terima", hint: "Produk boleh dipajang.", disabled: missing.length > 0 },
            { value: "dikembalikan", text: "Kembalikan", hint: "Pemilik memperbaiki, lalu mengajukan lagi." },
          ]}
        />
        <TextArea
          name="reason"
          label="Alasan"
          hint="Dibaca pemilik. Tulis apa yang baik atau apa yang harus diperbaiki."
        />
        {missing.length === 0 && producer.mayDisplay && (
          <SelectField
            name="placeId"
            label="Bila diterima, langsung pajang di"
            optional
            placeholder="Nanti saja"
            defaultValue={places.length === 1 ? places[0]?.id : undefined}
            options={places.map(({ id, name }) => ({ value: id, text: name }))}
          />
        )}
        {!producer.mayDisplay && (
          <Notice tone="warn" title="Boleh diterima, belum dapat dipajang">
            {producer.reason}{" "}
            <TextLink href={`/dinas/pelaku/${businessId}/pemeriksaan`}>Catat pemeriksaan pembuat</TextLink>
          </Notice>
        )}
      </Form>
    </Card>
  );
}
