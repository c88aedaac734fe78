import { v7 } from "uuid";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { ChoiceRow } from "@/components/forms/choice-row";
import { Form } from "@/components/forms/form";
import { OnceId } from "@/components/forms/once-id";
import type { SentFile } from "@/components/forms/send-file";
import { TextField } from "@/components/forms/text-field";
import { UploadField } from "@/components/forms/upload-field";
import { Card } from "@/components/ui/card";
import { formatRupiah } from "@/lib/money";
import { payAction } from "../actions";

type Props = { settlementId: string; ownerName: string; net: number; isTillOpen: boolean; upload?: SentFile };

/** The whole net, once; a transfer needs its number or its proof. */
export function PayForm({ settlementId, ownerName, net, isTillOpen, upload }: Props) {
  const here = `/dinas/galeri/setoran/${settlementId}${upload ? `?berkas=${upload.id}` : ""}`;
  return (
    <Card title={`Bayar ${formatRupiah(net)}`}>
      <Form action={payAction} submit="Catat pembayaran" filesFirst>
        <OnceId name="id" initial={v7()} />
        <input type="hidden" name="settlementId" value={settlementId} />
        <ChoiceRow
          name="method"
          label="Cara membayar"
          options={[
            { value: "tunai", text: "Tunai" },
            { value: "transfer", text: "Transfer" },
          ]}
        />
        {isTillOpen && (
          <CheckboxField
            name="fromDrawer"
            label="Uang tunainya diambil dari laci kasir"
            hint="Tutup kasir lalu menghitungnya sebagai uang keluar."
            optional
          />
        )}
        <TextField name="receivedBy" label="Diterima oleh" defaultValue={ownerName} />
        <TextField
          name="reference"
          label="Nomor bukti transfer"
          hint="Untuk transfer: isi ini, atau unggah buktinya."
          optional
        />
        <UploadField name="proofId" label="Bukti" purpose="bukti_setoran" initial={upload} then={here} optional />
      </Form>
    </Card>
  );
}
