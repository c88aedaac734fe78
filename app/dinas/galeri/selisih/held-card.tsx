import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Time } from "@/components/ui/time";
import type { HeldSale } from "@/domain/sales/list-held-sales";
import { receiptCode } from "@/domain/sales/receipt-code";
import { methodWords } from "@/domain/sales/words";
import { decideHeldAction } from "./actions";

type Props = { held: HeldSale; mayDecide: boolean };

const why = {
  terlambat: "Peran penjualnya dicabut lebih dari 7 hari sebelum penjualan ini tiba.",
  sesudah_dicabut: "Menurut perangkatnya, penjualan ini dibuat saat penjualnya tidak memegang kasir ini.",
};
const options = [
  { value: "dibukukan", text: "Bukukan: barang dan uangnya memang berpindah" },
  { value: "tidak_dibukukan", text: "Jangan bukukan: penjualan ini tidak terjadi" },
];

/** A sale that is on no book yet, and the form in which somebody says whether it belongs there. */
export function HeldCard({ held, mayDecide }: Props) {
  const { id, reason, seller, deliverer, at, soldAt, method, total, goods } = held;
  return (
    <Card title={`Ditahan: nota ${receiptCode(id)}`}>
      <p className="mb-4 max-w-prose">
        {why[reason]} {goods}, <Money value={total} /> ({methodWords[method]}), oleh {seller}, <Time value={soldAt} />.
        Tiba <Time value={at} />
        {deliverer === seller ? "" : `, dikirim ${deliverer}`}.
      </p>
      {mayDecide && (
        <Form action={decideHeldAction} submit="Simpan keputusan" label={`Putuskan nota ${receiptCode(id)}`}>
          <input type="hidden" name="saleId" value={id} />
          <RadioGroup name="outcome" label="Apakah penjualan ini dibukukan?" options={options} />
          <TextField name="reason" label="Alasan" />
        </Form>
      )}
    </Card>
  );
}
