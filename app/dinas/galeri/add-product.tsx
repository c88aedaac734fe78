import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { SearchBox } from "@/components/layout/search-box";
import { Card } from "@/components/ui/card";
import { displayAction } from "./actions";

type Props = {
  place: { id: string; name: string };
  typed?: string;
  products: readonly { id: string; name: string; business: string }[];
};

export function AddProduct({ place, typed, products }: Props) {
  return (
    <Card title={<span id="tambah">Tambah produk di {place.name}</span>}>
      <div className="space-y-5">
        <SearchBox action="/dinas/galeri" name="cari" label="Cari produk yang sudah diterima" value={typed}>
          <input type="hidden" name="tempat" value={place.id} />
        </SearchBox>
        {products.length === 0 ? (
          <p className="text-ink-soft">
            {typed
              ? `Tidak ada produk yang cocok dengan “${typed}” di antara yang diterima, izinnya lengkap, dan belum dipajang di sini.`
              : "Semua produk yang diterima dan izinnya lengkap sudah dipajang di sini."}
          </p>
        ) : (
          <Form action={displayAction} submit="Pajang" label="Pajang produk">
            <input type="hidden" name="placeId" value={place.id} />
            <RadioGroup
              name="productId"
              label="Produk"
              options={products.map(({ id, name, business }) => ({ value: id, text: name, hint: business }))}
            />
          </Form>
        )}
      </div>
    </Card>
  );
}
