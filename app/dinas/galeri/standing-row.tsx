import { ProductArt } from "@/components/art/product-art";
import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/text-field";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { Standing } from "@/domain/products/list-standing";
import { ago } from "@/lib/ago";
import { removeDisplayAction } from "./actions";

export function StandingRow({ row, form }: { row: Standing; form: string }) {
  const { id, product, slug, motif, photoId, business, since, lastConfirmedAt, complete, holdsUntil, state } = row;
  return (
    <li className="flex gap-3 px-5 pt-4 pb-1.5 sm:gap-4">
      <input
        type="checkbox"
        form={form}
        name="displayId"
        value={id}
        aria-label={`${product} masih dipajang`}
        className="mt-1 size-6 shrink-0 accent-brand"
      />
      {photoId ? (
        // biome-ignore lint/performance/noImgElement: made in the right size when it was uploaded
        <img
          src={`/api/files/${photoId}?ukuran=320`}
          alt=""
          loading="lazy"
          className="hidden size-16 shrink-0 rounded-control object-cover sm:block"
        />
      ) : (
        <ProductArt
          motif={motif}
          seed={slug}
          title={product}
          decorative
          unmarked
          className="hidden size-16 shrink-0 rounded-control sm:block"
        />
      )}
      <div className="min-w-0 grow space-y-1">
        <p className="font-semibold leading-snug">
          <TextLink href={`/produk/${slug}`}>{product}</TextLink>
        </p>
        <p className="text-ink-soft text-sm">
          {business}. Dipajang sejak <Time value={since} dateOnly />, dipastikan {ago(lastConfirmedAt)}.
        </p>
        {state !== "diterima" && (
          <Badge tone="bad" icon="warning">
            {state === "dikembalikan"
              ? "Dikembalikan kurasi: turunkan dari rak"
              : "Dinilai lagi: tidak tampil di etalase"}
          </Badge>
        )}
        {complete ? (
          holdsUntil && (
            <p className="text-ink-soft text-sm">
              Izin berlaku sampai <Time value={holdsUntil} />
            </p>
          )
        ) : (
          <Badge tone="bad" icon="warning">
            Izin tidak lengkap: tidak tampil di etalase
          </Badge>
        )}
        <details className="group">
          <summary className="inline-flex min-h-11 items-center font-medium text-bad text-sm underline underline-offset-4">
            Turunkan dari pajangan
          </summary>
          <Form
            action={removeDisplayAction}
            submit="Turunkan"
            submitVariant="danger"
            label={`Turunkan ${product}`}
            className="space-y-3 pb-2"
          >
            <input type="hidden" name="displayId" value={id} />
            <TextField name="reason" label="Alasan" hint="Dibaca pemilik, misalnya: stok habis, kemasan rusak." />
          </Form>
        </details>
      </div>
    </li>
  );
}
