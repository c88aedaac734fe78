import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/text-field";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { Stocktake } from "@/domain/stocktakes/get-stocktake";
import { isAllCounted, shelvesOf } from "@/domain/stocktakes/shelves-of";
import { cancelStocktakeAction } from "../actions";
import { PostCard } from "./post-card";
import { ShelfList } from "./shelf-list";

type Props = { stocktake: Stocktake; mayCount: boolean };

/** Shelf by shelf, then the recounts; differences are shown only once nothing is left to count. */
export function Counting({ stocktake: { id, rows }, mayCount }: Props) {
  const again = rows.filter(({ needsRecount }) => needsRecount);
  const left = rows.filter(({ counted }) => counted === null).length;
  return (
    <div className="space-y-6">
      <ShelfList id={id} shelves={shelvesOf(rows)} mayCount={mayCount} />
      {left === 0 && again.length > 0 && (
        <Notice tone="warn" title={`${again.length} barang perlu dihitung ulang`}>
          <p>Hitungannya jauh dari catatan. Sebaiknya orang lain yang menghitung ulang.</p>
          {mayCount && (
            <p className="mt-3">
              <ButtonLink href={`/dinas/galeri/opname/${id}/hitung?ulang=ya`}>Hitung ulang</ButtonLink>
            </p>
          )}
        </Notice>
      )}
      {isAllCounted(rows) && <PostCard id={id} rows={rows} mayPost={mayCount} />}
      {mayCount && (
        <Card>
          <details>
            <summary className="inline-flex min-h-11 items-center font-medium text-bad underline underline-offset-4">
              Batalkan opname ini
            </summary>
            <Form
              action={cancelStocktakeAction}
              submit="Batalkan opname"
              submitVariant="danger"
              label="Batalkan opname"
            >
              <input type="hidden" name="stocktakeId" value={id} />
              <TextField name="reason" label="Alasan" hint="Hitungan yang sudah masuk tetap tersimpan untuk dibaca." />
            </Form>
          </details>
        </Card>
      )}
    </div>
  );
}
