import { v7 } from "uuid";
import { ChoiceRow } from "@/components/forms/choice-row";
import { Form } from "@/components/forms/form";
import { OnceId } from "@/components/forms/once-id";
import { PasswordField } from "@/components/forms/password-field";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import { methodWords, type PayMethod } from "@/domain/sales/words";
import { takeBackAction } from "./actions";

type Props = {
  saleId: string;
  method: PayMethod;
  left: readonly { id: string; product: string; number: number; quantity: number }[];
};

/** Void or refund: what comes back goes to the batch and the owner it came from. */
export function TakeBackForm({ saleId, method, left }: Props) {
  const methods = Object.entries(methodWords).map(([value, text]) => ({ value, text }));
  return (
    <Card title="Batalkan atau kembalikan">
      <Form action={takeBackAction} submit="Simpan" submitVariant="danger" className="group space-y-5">
        <OnceId name="id" initial={v7()} />
        <input type="hidden" name="saleId" value={saleId} />
        <ChoiceRow
          name="kind"
          label="Apa yang terjadi?"
          options={[
            { value: "batal", text: "Batal seluruhnya" },
            { value: "refund", text: "Sebagian kembali" },
          ]}
        />
        <div className="hidden space-y-4 group-has-[[value=refund]:checked]:block">
          {left.map(({ id, product, number, quantity }) => (
            <TextField
              key={id}
              name={`jumlah.${id}`}
              label={`${product} (${number})`}
              hint={`Paling banyak ${quantity}.`}
              inputMode="numeric"
              optional
              className="max-w-32"
            />
          ))}
        </div>
        <SelectField name="method" label="Uang dikembalikan lewat" options={methods} defaultValue={method} />
        <TextField name="reason" label="Alasan" />
        <fieldset className="space-y-4 rounded-control border border-line p-4">
          <legend className="px-1 font-semibold">Persetujuan orang kedua</legend>
          <p className="text-ink-soft text-sm">Diisi oleh orang kedua sendiri, bila jumlahnya di atas batas.</p>
          <TextField name="account" label="Email atau nomor HP" autoComplete="off" optional />
          <PasswordField name="password" label="Kata sandi" autoComplete="off" optional />
        </fieldset>
      </Form>
    </Card>
  );
}
