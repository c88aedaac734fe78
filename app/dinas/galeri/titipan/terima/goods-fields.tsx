import { DateField } from "@/components/forms/date-field";
import { MoneyField } from "@/components/forms/money-field";
import { TextField } from "@/components/forms/text-field";
import { TickBoxes } from "@/components/forms/tick-boxes";
import { labelPoints, needsExpiry } from "@/domain/consignments/label-points";
import type { Receivable } from "@/domain/consignments/list-receivable";
import { formatRupiah } from "@/lib/money";

type Props = { goods: Receivable; isOnly: boolean };

/** One product of the owner; left closed, nothing of it is taken in. */
export function GoodsFields({ goods, isOnly }: Props) {
  const { id, name, weight, classCode, price, suggested } = goods;
  return (
    <details open={isOnly} className="rounded-card border border-line bg-surface has-[[aria-invalid]]:border-bad">
      <summary className="flex min-h-14 items-center justify-between gap-3 px-5 py-3 font-bold">
        <span>
          {name} {weight && <span className="font-normal text-ink-soft text-sm">{weight}</span>}
        </span>
        <span className="font-medium text-brand text-sm">Isi</span>
      </summary>
      <div className="grid gap-5 border-line border-t p-5 sm:grid-cols-2">
        <TextField name={`jumlah.${id}`} label="Jumlah" inputMode="numeric" required={false} className="max-w-40" />
        <TextField name={`rak.${id}`} label="Rak" optional className="max-w-40" />
        <MoneyField
          name={`pemilik.${id}`}
          label="Harga dari pemilik"
          defaultValue={suggested.ownerPrice?.toLocaleString("id-ID")}
          hint="Yang sedikitnya diterima pemilik untuk satu barang."
        />
        <MoneyField
          name={`jual.${id}`}
          label="Harga jual"
          defaultValue={suggested.price?.toLocaleString("id-ID")}
          hint={`${price === null ? "" : `Di etalase tertulis ${formatRupiah(price)}. `}Kosong: dihitung dari potongan yang berlaku.`}
          optional
        />
        <DateField name={`produksi.${id}`} label="Diproduksi" optional />
        {needsExpiry(classCode) && <DateField name={`kedaluwarsa.${id}`} label="Kedaluwarsa" />}
        <TextField name={`kode.${id}`} label="Kode produksi" optional />
        <TextField
          name={`alasan.${id}`}
          label="Alasan bila tetap diterima"
          hint="Hanya bila umurnya terlalu pendek atau labelnya kurang."
          optional
        />
        <div className="sm:col-span-2">
          <TickBoxes name={`label.${id}`} label="Ada di label" options={labelPoints(classCode)} />
        </div>
      </div>
    </details>
  );
}
