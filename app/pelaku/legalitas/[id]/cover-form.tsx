import { Form } from "@/components/forms/form";
import { coverProductsAction } from "../actions";
import { ProductBoxes } from "../baru/product-boxes";

type Props = { documentId: string; products: readonly { id: string; name: string }[] };

export function CoverForm({ documentId, products }: Props) {
  return (
    <Form action={coverProductsAction} submit="Minta diperiksa" submitVariant="secondary" label="Tambah produk">
      <input type="hidden" name="documentId" value={documentId} />
      <ProductBoxes products={products} />
    </Form>
  );
}
