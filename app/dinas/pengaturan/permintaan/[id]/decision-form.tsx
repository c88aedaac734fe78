import { CheckboxField } from "@/components/forms/checkbox-field";
import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { TextArea } from "@/components/forms/text-area";
import { Card } from "@/components/ui/card";
import { decideRequestAction } from "./actions";

type Props = { requestId: string; kind: keyof typeof granted };

const granted = {
  hapus: "Kabulkan: hapus sekarang juga, tidak dapat dikembalikan",
  batasi: "Kabulkan: hentikan pemakaian datanya sekarang juga",
  salinan: "Kabulkan: petugas loket membuat salinannya dan menyerahkannya",
};

export function DecisionForm({ requestId, kind }: Props) {
  return (
    <Card title="Putusan">
      <Form action={decideRequestAction} submit="Putuskan" label="Putusan permintaan">
        <input type="hidden" name="requestId" value={requestId} />
        <RadioGroup
          label="Putusan"
          name="decision"
          options={[
            { value: "dikabulkan", text: granted[kind] },
            { value: "ditolak", text: "Tolak, dengan alasan yang dibaca pemohon" },
          ]}
        />
        {kind === "hapus" && (
          <CheckboxField
            label="Barang dan uang yang masih terbuka sudah diselesaikan di luar portal"
            name="settledElsewhere"
            optional
          />
        )}
        <TextArea label="Alasan" name="reason" maxLength={500} hint="Pemohon membacanya. Jangan tulis data pribadi." />
      </Form>
    </Card>
  );
}
