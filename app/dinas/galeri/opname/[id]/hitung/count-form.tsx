import { Form } from "@/components/forms/form";
import { KeepDraft } from "@/components/forms/keep-draft";
import { OnceId } from "@/components/forms/once-id";
import { TextField } from "@/components/forms/text-field";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDate } from "@/lib/dates";
import { countShelfAction } from "../../actions";

type Goods = {
  batchId: string;
  batch: number;
  product: string;
  business: string;
  expiresOn: string | null;
  /** What was counted before in this round; never what the ledger has. */
  counted: number | null;
};
type Props = {
  id: string;
  /** The last count that this page has seen; one that comes after it is not overwritten. */
  seen: number;
  stocktakeId: string;
  shelf: string;
  isAgain: boolean;
  page: number;
  rows: readonly Goods[];
};

export function CountForm({ id, seen, stocktakeId, shelf, isAgain, page, rows }: Props) {
  if (rows.length === 0 && isAgain) {
    return (
      <EmptyState title="Tidak ada lagi yang perlu dihitung ulang">Kembali ke daftar rak untuk melanjutkan.</EmptyState>
    );
  }
  return (
    <Form action={countShelfAction} submit="Simpan hitungan" label="Hitungan rak" className="max-w-2xl space-y-4">
      <KeepDraft name={`opname ${stocktakeId} ${isAgain ? "ulang" : shelf} ${page}`} />
      <OnceId name="id" initial={id} />
      <input type="hidden" name="dilihat" value={seen} />
      <input type="hidden" name="stocktakeId" value={stocktakeId} />
      <input type="hidden" name="rak" value={isAgain ? "" : shelf} />
      <input type="hidden" name="ronde" value={isAgain ? "2" : "1"} />
      {rows.map(({ batchId, batch, product, business, expiresOn, counted }) => (
        <div key={batchId} className="rounded-card border border-line bg-surface p-4">
          <div className="mb-3 flex items-start justify-between gap-3">
            <p className="min-w-0">
              <span className="block font-semibold leading-snug">{product}</span>
              <span className="mt-1 block font-medium text-sm tabular-nums">
                Batch {batch}
                {expiresOn && ` · baik sebelum ${formatDate(expiresOn)}`}
              </span>
              <span className="block text-ink-soft text-sm">{business}</span>
            </p>
            {counted !== null && (
              <Badge tone="good" icon="check-circle">
                Dihitung {counted}
              </Badge>
            )}
          </div>
          <TextField
            name={`jumlah.${batchId}`}
            label="Jumlah di rak"
            optional
            inputMode="numeric"
            autoComplete="off"
            className="max-w-32 text-lg tabular-nums"
          />
        </div>
      ))}
      {!isAgain && (
        <fieldset className="rounded-card border border-line-strong border-dashed p-4">
          <legend className="px-1 font-semibold">Ada barang lain di rak ini?</legend>
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              name="nomorLain"
              label="Nomor batch di label"
              optional
              inputMode="numeric"
              autoComplete="off"
              hint="8 angka; boleh dipindai."
            />
            <TextField
              name="jumlahLain"
              label="Jumlahnya"
              optional
              inputMode="numeric"
              autoComplete="off"
              hint="Yang Anda lihat di rak."
            />
          </div>
        </fieldset>
      )}
    </Form>
  );
}
