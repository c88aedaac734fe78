import { Form } from "@/components/forms/form";
import type { SentFile } from "@/components/forms/send-file";
import { UploadField } from "@/components/forms/upload-field";
import { Card } from "@/components/ui/card";
import type { ProductRecord } from "@/domain/products/get-product";
import { attachPhotoAction, removePhotoAction } from "../actions";

type Props = { product: ProductRecord; upload?: SentFile };

export function PhotoCard({ product: { id, name, photos }, upload }: Props) {
  return (
    <Card title="Foto">
      {photos.length > 0 && (
        <ul className="mb-5 grid grid-cols-2 gap-4 sm:grid-cols-3">
          {photos.map((photo, index) => (
            <li key={photo} className="space-y-2">
              {/* biome-ignore lint/performance/noImgElement: small copies are made when a photo is uploaded */}
              <img
                src={`/api/files/${photo}?ukuran=320`}
                alt={`${name}, foto ${index + 1}`}
                className="aspect-square w-full rounded-card border border-line object-cover"
              />
              <Form
                action={removePhotoAction}
                submit="Hapus"
                submitVariant="secondary"
                label={`Hapus foto ${index + 1}`}
              >
                <input type="hidden" name="productId" value={id} />
                <input type="hidden" name="fileId" value={photo} />
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form action={attachPhotoAction} submit="Tambah foto" submitVariant="secondary" label="Tambah foto" filesFirst>
        <input type="hidden" name="productId" value={id} />
        <UploadField
          label={photos.length === 0 ? "Foto pertama" : "Foto lain"}
          name="fileId"
          purpose="foto_produk"
          accept="image/jpeg,image/png,image/webp"
          initial={upload}
          then={`/pelaku/produk/${id}${upload ? `?berkas=${upload.id}` : ""}`}
          hint="Kemasan terlihat utuh dan terang. Foto pertama tampil di daftar etalase."
        />
      </Form>
    </Card>
  );
}
