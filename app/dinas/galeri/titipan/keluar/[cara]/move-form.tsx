import { v7 } from "uuid";
import { Form } from "@/components/forms/form";
import { OnceId } from "@/components/forms/once-id";
import { SelectField } from "@/components/forms/select-field";
import type { SentFile } from "@/components/forms/send-file";
import { TextField } from "@/components/forms/text-field";
import { UploadField } from "@/components/forms/upload-field";
import { Card } from "@/components/ui/card";
import type { OnShelf } from "@/domain/stock/list-shelf";
import { formatShortDate } from "@/lib/dates";
import { destroyAction, returnAction, transferAction } from "./actions";
import { type WayOut, waysOut } from "./ways-out";

type Props = {
  way: WayOut;
  placeId: string;
  shelf: readonly OnShelf[];
  destinations: readonly { id: string; name: string }[];
  /** This page, and the photo that was sent from it without scripts. */
  here: string;
  upload?: SentFile;
};

const actions = { retur: returnAction, pindah: transferAction, musnah: destroyAction };

/** Numbers beside batches; what has none stays. */
export function MoveForm({ way, placeId, shelf, destinations, here, upload }: Props) {
  const isEnd = way === "musnah";
  return (
    <Form
      action={actions[way]}
      submit="Simpan dan buat surat"
      submitVariant={isEnd ? "danger" : undefined}
      filesFirst={isEnd}
    >
      <OnceId name="id" initial={v7()} />
      <input type="hidden" name="placeId" value={placeId} />
      <Card title="Barang">
        <div className="grid gap-5 sm:grid-cols-2">
          {shelf.map(({ id, product, business, number, onHand, expiresOn }) => (
            <TextField
              key={id}
              name={`jumlah.${id}`}
              label={product}
              hint={`${business} · ${number} · ada ${onHand}${expiresOn ? ` · s.d. ${formatShortDate(expiresOn)}` : ""}`}
              inputMode="numeric"
              required={false}
              placeholder="0"
              className="max-w-32"
            />
          ))}
        </div>
      </Card>
      {way === "pindah" && (
        <SelectField
          name="toPlaceId"
          label="Ke tempat"
          placeholder="Pilih tempat"
          options={destinations.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      <TextField name="counterparty" label={waysOut[way].counterparty} hint="Ia menandatangani suratnya." />
      {way === "musnah" && <TextField name="witness" label="Nama saksi" />}
      {way !== "pindah" && <TextField name="reason" label="Alasan" />}
      {isEnd && (
        <UploadField
          name="photoId"
          label="Foto pemusnahan"
          purpose="foto_titipan"
          accept="image/jpeg,image/png,image/webp"
          initial={upload}
          camera
          then={upload ? `${here}&berkas=${upload.id}` : here}
          optional
        />
      )}
    </Form>
  );
}
