import { v7 } from "uuid";
import { ProductBadge } from "@/app/_legalitas/product-badge";
import { VerdictBadge } from "@/app/_legalitas/verdict-badge";
import { ProductFields } from "@/app/pelaku/produk/product-fields";
import { Form } from "@/components/forms/form";
import { OnceId } from "@/components/forms/once-id";
import type { Choice } from "@/components/forms/select-field";
import type { SentFile } from "@/components/forms/send-file";
import { UploadField } from "@/components/forms/upload-field";
import { Card } from "@/components/ui/card";
import type { VisitRecord } from "@/domain/counter/get-visit";
import type { ListedProduct } from "@/domain/products/list-products";
import { receiveProductAction } from "../actions";
import { MendProduct } from "./mend-product";
import { Optional } from "./optional";
import { StepTitle } from "./step-title";

type Props = {
  visit: VisitRecord;
  mayReceive: boolean;
  products: readonly ListedProduct[];
  classes: Choice[];
  shelves: Choice[];
  words: readonly string[];
  photo?: SentFile;
  then: string;
};

export function ProductCard({ visit, mayReceive, products, classes, shelves, words, photo, then }: Props) {
  const received = visit.received.filter(({ productId }) => productId).length;
  return (
    <Card
      title={<StepTitle step={3} title="Produk" done={received > 0 ? `${received} diterima hari ini` : undefined} />}
    >
      {products.length > 0 && (
        <ul className="mb-5 divide-y divide-line">
          {products.map(({ id, name, state, verdict }) => (
            <li key={id} className="flex flex-wrap items-center gap-2 py-2 first:pt-0">
              <span className="font-semibold">{name}</span>
              <ProductBadge state={state} />
              <VerdictBadge verdict={verdict} />
              {mayReceive && (state === "dikembalikan" || state === "draf") && (
                <MendProduct visit={visit} productId={id} classes={classes} shelves={shelves} words={words} />
              )}
            </li>
          ))}
        </ul>
      )}
      {mayReceive ? (
        <Optional summary="Tambah produk lain" isOpen={products.length === 0}>
          <Form action={receiveProductAction} submit="Simpan dan ajukan ke galeri" label="Tambah produk" filesFirst>
            <OnceId name="itemId" initial={v7()} />
            <input type="hidden" name="visitId" value={visit.id} />
            <ProductFields businessId={visit.businessId} classes={classes} shelves={shelves} words={words} />
            <UploadField
              label="Foto produk"
              name="fileId"
              purpose="foto_produk"
              accept="image/jpeg,image/png,image/webp"
              hint="Kemasan terlihat utuh dan terang."
              initial={photo}
              then={then}
              camera
              optional
            />
          </Form>
        </Optional>
      ) : (
        products.length === 0 && (
          <p className="text-ink-soft">
            {visit.agreed.some(({ purpose }) => purpose === "layanan")
              ? "Belum ada produk."
              : "Catat dulu persetujuannya."}
          </p>
        )
      )}
    </Card>
  );
}
