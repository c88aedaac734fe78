import { PositionField } from "@/app/lapangan/kunjungan/position-field";
import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { PagesField } from "@/components/forms/pages-field";
import { RadioGroup } from "@/components/forms/radio-group";
import type { SentFile } from "@/components/forms/send-file";
import { TextArea } from "@/components/forms/text-area";
import { Card } from "@/components/ui/card";
import { outcomeWords } from "@/domain/producer-checks/outcome-words";
import { mostFiles } from "@/domain/producer-checks/schema";
import { today } from "@/lib/today";
import { recordProducerCheckAction } from "./actions";

const accept = "image/jpeg,image/png,image/webp,application/pdf";

type Props = { businessId: string; back: string; uploads: readonly SentFile[] };

/** What an officer saw at the maker's, or on the evidence that was brought. */
export function CheckForm({ businessId, back, uploads }: Props) {
  return (
    <Card title="Catat pemeriksaan">
      <Form action={recordProducerCheckAction} submit="Simpan pemeriksaan" label="Pemeriksaan pembuat" filesFirst>
        <input type="hidden" name="businessId" value={businessId} />
        <RadioGroup
          name="basis"
          label="Dasarnya"
          options={[
            { value: "kunjungan", text: "Saya datang ke tempatnya" },
            {
              value: "bukti",
              text: "Bukti yang dibawa",
              hint: "Foto dapur atau alat saat dipakai, nota bahan, surat RT.",
            },
          ]}
        />
        <DateField name="checkedOn" label="Tanggal diperiksa" defaultValue={today()} max={today()} />
        <RadioGroup
          name="outcome"
          label="Hasilnya"
          options={Object.entries(outcomeWords).map(([value, { name, hint }]) => ({ value, text: name, hint }))}
        />
        <TextArea name="note" label="Yang Anda lihat" hint="Dibaca pemilik dan petugas lain." />
        <PagesField
          name="fileIds"
          label="Foto atau bukti"
          purpose="bukti_pembuat"
          accept={accept}
          most={mostFiles}
          initial={uploads}
          then={uploads.length > 0 ? `${back}?berkas=${uploads.map(({ id }) => id).join(",")}` : back}
          optional
          hint="Wajib bila dasarnya bukti. Tanpa wajah anak dan tanpa KTP."
        />
        <PositionField />
      </Form>
    </Card>
  );
}
