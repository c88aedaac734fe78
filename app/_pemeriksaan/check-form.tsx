import { PositionField } from "@/app/lapangan/kunjungan/position-field";
import { UploadFirst } from "@/app/pelaku/_parts/upload-first";
import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import type { SentFile } from "@/components/forms/send-file";
import { TextArea } from "@/components/forms/text-area";
import { UploadField } from "@/components/forms/upload-field";
import { Card } from "@/components/ui/card";
import { outcomeWords } from "@/domain/producer-checks/outcome-words";
import { today } from "@/lib/today";
import { recordProducerCheckAction } from "./actions";

const accept = "image/jpeg,image/png,image/webp,application/pdf";
const more = ["fileId2", "fileId3"];

type Props = { businessId: string; back: string; upload?: SentFile; problem?: string };

/** What an officer saw at the maker's, or on the evidence that was brought. */
export function CheckForm({ businessId, back, upload, problem }: Props) {
  return (
    <Card title="Catat pemeriksaan">
      {!upload && <UploadFirst purpose="bukti_pembuat" accept={accept} back={back} problem={problem} />}
      <Form action={recordProducerCheckAction} submit="Simpan pemeriksaan" label="Pemeriksaan pembuat">
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
        <UploadField
          name="fileId"
          label="Foto atau bukti"
          purpose="bukti_pembuat"
          accept={accept}
          initial={upload}
          optional
          twoSteps
          hint="Wajib bila dasarnya bukti. Tanpa wajah anak dan tanpa KTP."
        />
        {more.map((name) => (
          <UploadField
            key={name}
            name={name}
            label="Foto atau bukti lain"
            purpose="bukti_pembuat"
            accept={accept}
            optional
            twoSteps
          />
        ))}
        <PositionField />
      </Form>
    </Card>
  );
}
