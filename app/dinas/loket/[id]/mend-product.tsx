import { v7 } from "uuid";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { ProductFields } from "@/app/pelaku/produk/product-fields";
import { Form } from "@/components/forms/form";
import { OnceId } from "@/components/forms/once-id";
import type { Choice } from "@/components/forms/select-field";
import { UploadField } from "@/components/forms/upload-field";
import { Notice } from "@/components/ui/notice";
import type { VisitRecord } from "@/domain/counter/get-visit";
import { getProduct } from "@/domain/products/get-product";
import { receiveProductAction } from "../actions";
import { Optional } from "./optional";

type Props = {
  visit: VisitRecord;
  productId: string;
  classes: Choice[];
  shelves: Choice[];
  words: readonly string[];
};

/** What curation sent back, or nobody handed in yet: mended with the person at the counter, and handed in again. */
export async function MendProduct({ visit, productId, ...choices }: Props) {
  const actor = await requireActor();
  const product = await guarded(() => getProduct(actor, productId));
  const { name, state, curation } = product;
  const isReturned = state === "dikembalikan";
  return (
    <div className="mt-2 w-full space-y-3">
      {isReturned && curation && (
        <Notice tone="warn" title="Catatan kurasi">
          {curation.reason}
        </Notice>
      )}
      <Optional summary={isReturned ? "Perbaiki dan ajukan lagi" : "Lengkapi dan ajukan"} isOpen={false}>
        <Form
          action={receiveProductAction}
          submit={isReturned ? "Simpan dan ajukan lagi" : "Simpan dan ajukan ke galeri"}
          label={`Perbaiki ${name}`}
        >
          <OnceId name="itemId" initial={v7()} />
          <input type="hidden" name="visitId" value={visit.id} />
          <input type="hidden" name="productId" value={productId} />
          <ProductFields businessId={visit.businessId} product={product} {...choices} />
          <UploadField
            label={product.photos.length > 0 ? "Foto tambahan" : "Foto produk"}
            name="fileId"
            purpose="foto_produk"
            accept="image/jpeg,image/png,image/webp"
            hint="Kemasan terlihat utuh dan terang."
            camera
            optional
          />
        </Form>
      </Optional>
    </div>
  );
}
