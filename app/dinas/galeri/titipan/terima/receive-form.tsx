import { v7 } from "uuid";
import { Form } from "@/components/forms/form";
import { OnceId } from "@/components/forms/once-id";
import type { SentFile } from "@/components/forms/send-file";
import { TextField } from "@/components/forms/text-field";
import { UploadField } from "@/components/forms/upload-field";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { listReceivable } from "@/domain/consignments/list-receivable";
import { receiveAction } from "./actions";
import { GoodsFields } from "./goods-fields";

type Props = Awaited<ReturnType<typeof listReceivable>> & {
  placeId: string;
  upload?: SentFile;
};

/** Step two: what and how much. Only goods with a number typed are taken in. */
export function ReceiveForm({ placeId, business, receivable, others, upload }: Props) {
  const here = `/dinas/galeri/titipan/terima?tempat=${placeId}&usaha=${business.id}`;
  if (receivable.length === 0) {
    return (
      <EmptyState title="Belum ada yang dapat dititipkan">
        Produk {business.name} belum diterima kurasi, atau legalitasnya belum lengkap.{" "}
        <TextLink href={`/dinas/pelaku/${business.id}`}>Lihat apa yang kurang</TextLink>
      </EmptyState>
    );
  }
  return (
    <div className="space-y-6">
      <Form action={receiveAction} submit="Terima dan buat BAST" className="space-y-6" filesFirst>
        <OnceId name="id" initial={v7()} />
        <input type="hidden" name="placeId" value={placeId} />
        <input type="hidden" name="businessId" value={business.id} />
        {receivable.map((goods) => (
          <GoodsFields key={goods.id} goods={goods} isOnly={receivable.length === 1} />
        ))}
        <Card title="Serah terima">
          <div className="space-y-5">
            <TextField
              name="counterparty"
              label="Nama yang menyerahkan"
              hint="Ia menandatangani BAST."
              defaultValue={business.ownerName}
            />
            <UploadField
              name="photoId"
              label="Foto barang"
              purpose="foto_titipan"
              accept="image/jpeg,image/png,image/webp"
              initial={upload}
              camera
              then={upload ? `${here}&berkas=${upload.id}` : here}
              optional
            />
          </div>
        </Card>
      </Form>
      {others.length > 0 && (
        <p className="text-ink-soft">
          Belum dapat dititipkan: {others.map(({ name }) => name).join(", ")}.{" "}
          <TextLink href={`/dinas/pelaku/${business.id}`}>Lihat sebabnya</TextLink>
        </p>
      )}
    </div>
  );
}
