import { ConfirmAgain } from "@/components/forms/confirm-again";
import { MoneyField } from "@/components/forms/money-field";
import { type Choice, SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { healthClaims } from "@/domain/curation/health-claims";
import { storageWords } from "@/domain/products/storage-words";
import { ClaimHint } from "./claim-hint";

type Known = {
  name: string;
  classCode: string;
  categorySlug: string;
  price: number | null;
  weight: string | null;
  ingredients: string | null;
  description: string | null;
  storage: keyof typeof storageWords | null;
  shelfLifeDays: number | null;
};
type Props = {
  businessId: string;
  classes: Choice[];
  shelves: Choice[];
  /** Words that claim health. */
  words: readonly string[];
  product?: Known;
  isAccepted?: boolean;
};

const storages = Object.entries(storageWords).map(([value, text]) => ({ value, text }));

export function ProductFields({ businessId, classes, shelves, words, product, isAccepted }: Props) {
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
      <SelectField
        label="Cara simpan"
        name="storage"
        optional
        placeholder="Belum diisi"
        options={storages}
        defaultValue={product?.storage ?? ""}
        hint={`Pangan dingin atau beku tidak boleh ber-P-IRT.${again}`}
      />
      <TextField
        label="Umur simpan"
        name="shelfLifeDays"
        optional
        defaultValue={product?.shelfLifeDays ? `${product.shelfLifeDays} hari` : ""}
        placeholder="3 bulan"
        hint={`Tahan berapa lama sejak dibuat, misalnya 5 hari atau 3 bulan. Di bawah 7 hari, izinnya lain.${again}`}
      />
      <TextArea
        label="Bahan"
        name="ingredients"
        optional
        defaultValue={product?.ingredients ?? ""}
        hint={`Bila bahan berubah, izin yang bergantung padanya diperiksa lagi.${again}`}
      />
      <TextArea
        label="Cerita produk"
        name="description"
        optional
        defaultValue={product?.description ?? ""}
        hint="Rasanya, cara membuatnya, cara menyimpannya. Jangan menyebut khasiat kesehatan."
      />
      <ClaimHint words={words} initial={product ? healthClaims(product, words) : []} />
      <ConfirmAgain
        name="understood"
        title="Sebelum disimpan"
        label="Saya mengerti bahwa ini diperiksa lagi. Simpan perubahannya."
      />
    </>
  );
}
