import { MoneyField } from "@/components/forms/money-field";
import { type Choice, SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";

type Known = {
  name: string;
  classCode: string;
  categorySlug: string;
  price: number | null;
  weight: string | null;
  ingredients: string | null;
  description: string | null;
};
type Props = { businessId: string; classes: Choice[]; shelves: Choice[]; product?: Known; isAccepted?: boolean };

export function ProductFields({ businessId, classes, shelves, product, isAccepted }: Props) {
  const again = isAccepted ? " Bila diubah, produk dinilai lagi oleh galeri." : "";
  return (
    <>
      <input type="hidden" name="businessId" value={businessId} />
      <TextField label="Nama produk" name="name" defaultValue={product?.name} hint={`Seperti pada kemasan.${again}`} />
      <SelectField
        label="Jenis produk"
        name="classCode"
        placeholder="Pilih jenis"
        options={classes}
        defaultValue={product?.classCode ?? ""}
        hint={`Jenis menentukan izin apa yang diperlukan.${again}`}
      />
      <SelectField
        label="Rak di etalase"
        name="categorySlug"
        placeholder="Pilih rak"
        options={shelves}
        defaultValue={product?.categorySlug ?? ""}
      />
      <MoneyField
        label="Harga"
        name="price"
        optional
        defaultValue={product?.price?.toLocaleString("id-ID")}
        hint="Harga jual untuk satu kemasan. Wajib ada saat diajukan ke galeri."
      />
      <TextField
        label="Berat atau isi"
        name="weight"
        optional
        defaultValue={product?.weight ?? ""}
        placeholder="150 g"
      />
      <TextArea
        label="Bahan"
        name="ingredients"
        optional
        defaultValue={product?.ingredients ?? ""}
        hint={`Bila bahan berubah, sertifikat halal diperiksa lagi untuk produk ini.${again}`}
      />
      <TextArea
        label="Cerita produk"
        name="description"
        optional
        defaultValue={product?.description ?? ""}
        hint="Rasanya, cara membuatnya, cara menyimpannya. Jangan menyebut khasiat kesehatan."
      />
    </>
  );
}
