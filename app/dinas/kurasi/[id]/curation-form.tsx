import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { curationAspects } from "@/domain/products/curation-schema";
import { curateAction } from "../actions";

const marks = [
  { value: "5", text: "5 – sangat baik" },
  { value: "4", text: "4 – baik" },
  { value: "3", text: "3 – cukup" },
  { value: "2", text: "2 – kurang" },
  { value: "1", text: "1 – belum layak" },
];

type Props = {
  productId: string;
  missing: readonly string[];
  places: readonly { id: string; name: string }[];
};

export function CurationForm({ productId, missing, places }: Props) {
  return (
    <Card title="Keputusan Anda">
      <Form action={curateAction} submit="Simpan keputusan" label="Keputusan kurasi">
        {missing.length > 0 && (
          <Notice tone="warn" title="Belum dapat diterima">
            {missing.length} izin wajib belum terpenuhi; sebabnya ada di “Legalitas hari ini”. Tunggu pemeriksaannya,
            atau kembalikan bila produknya sendiri perlu diperbaiki.
          </Notice>
        )}
        <input type="hidden" name="productId" value={productId} />
        <div className="grid items-end gap-4 sm:grid-cols-2">
          {curationAspects.map(({ key, name, hint }) => (
            <SelectField key={key} name={key} label={name} hint={hint} placeholder="Pilih nilai" options={marks} />
          ))}
        </div>
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
        {missing.length === 0 && (
          <SelectField
            name="placeId"
            label="Bila diterima, langsung pajang di"
            optional
            placeholder="Nanti saja"
            defaultValue={places.length === 1 ? places[0]?.id : undefined}
            options={places.map(({ id, name }) => ({ value: id, text: name }))}
          />
        )}
      </Form>
    </Card>
  );
}
