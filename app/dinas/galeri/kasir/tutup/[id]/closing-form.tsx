import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import { denominations } from "@/domain/shifts/schema";
import { formatRupiah } from "@/lib/money";
import { closeShiftAction } from "./actions";
import { CountedSum } from "./counted-sum";

/** Pieces by denomination; what they come to is compared with the ledger by the server. */
export function ClosingForm({ shiftId, expected }: { shiftId: string; expected: number }) {
  return (
    <Card title="Hitung uang di laci">
      <p className="mb-4 max-w-prose text-ink-soft">
        Isi jumlah lembar atau keping. Setiap penjualan sudah tercatat saat terjadi, jadi tutup kasir hanya menghitung
        uang. Penjualan tanpa jaringan yang datang belakangan masuk sebagai susulan.
      </p>
      <Form action={closeShiftAction} submit="Tutup kasir">
        <input type="hidden" name="shiftId" value={shiftId} />
        <div className="grid max-w-2xl grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-3">
          {denominations.map((worth) => (
            <TextField
              key={worth}
              name={`lembar.${worth}`}
              label={formatRupiah(worth)}
              inputMode="numeric"
              autoComplete="off"
              placeholder="0"
              required={false}
              className="tabular-nums"
            />
          ))}
        </div>
        <CountedSum expected={expected} />
        <TextField name="reason" label="Alasan selisih" hint="Wajib bila uang tidak sama dengan catatan." optional />
      </Form>
    </Card>
  );
}
