import { v7 } from "uuid";
import { Form } from "@/components/forms/form";
import { OnceId } from "@/components/forms/once-id";
import { RadioGroup } from "@/components/forms/radio-group";
import type { SentFile } from "@/components/forms/send-file";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { UploadField } from "@/components/forms/upload-field";
import { Card } from "@/components/ui/card";
import { formatRupiah } from "@/lib/money";
import { payAction } from "../actions";

type Props = {
  settlementId: string;
  ownerName: string;
  net: number;
  isPaid: boolean;
  isTillOpen: boolean;
  upload?: SentFile;
};

/** The whole net, once; a transfer needs its number or its proof. Once it is paid, only what the last attempt said. */
export function PayForm({ isPaid, ...asked }: Props) {
  return (
    <Form action={payAction} filesFirst className={isPaid ? "not-has-[[role]]:hidden" : "space-y-5"}>
      {!isPaid && <PayFields {...asked} />}
    </Form>
  );
}

/** Cash lies in two places while a till is open: neither is assumed. */
const fromWhere = [
  { value: "laci", text: "Tunai dari laci", hint: "Dihitung saat kasir ditutup." },
  { value: "tunai", text: "Tunai dari dinas", hint: "Laci kasir tidak berubah." },
];
const transfer = { value: "transfer", text: "Transfer" };

function PayFields({ settlementId, ownerName, net, isTillOpen, upload }: Omit<Props, "isPaid">) {
  const here = `/dinas/galeri/setoran/${settlementId}${upload ? `?berkas=${upload.id}` : ""}`;
  return (
    <Card title={`Bayar ${formatRupiah(net)}`}>
      <div className="space-y-5">
        <OnceId name="id" initial={v7()} />
        <input type="hidden" name="settlementId" value={settlementId} />
        <RadioGroup
          name="method"
          label="Cara membayar"
          options={isTillOpen ? [...fromWhere, transfer] : [{ value: "tunai", text: "Tunai" }, transfer]}
          inline
        />
        <TextField name="receivedBy" label="Diterima oleh" defaultValue={ownerName} />
        <TextField
          name="reference"
          label="Nomor bukti transfer"
          hint="Untuk transfer: isi ini, atau unggah buktinya."
          optional
        />
        <UploadField name="proofId" label="Bukti" purpose="bukti_setoran" initial={upload} then={here} optional />
        <SubmitButton>Catat pembayaran</SubmitButton>
      </div>
    </Card>
  );
}
