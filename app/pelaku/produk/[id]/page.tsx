import type { Metadata } from "next";
import { ProductBadge } from "@/app/_legalitas/product-badge";
import { VerdictBadge } from "@/app/_legalitas/verdict-badge";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { Form } from "@/components/forms/form";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listHealthWords } from "@/domain/curation/list-health-words";
import { findOwnUploads } from "@/domain/files/find-own-uploads";
import { listKinds } from "@/domain/legalitas/kinds/list-kinds";
import { getProduct } from "@/domain/products/get-product";
import { listChoices } from "@/domain/products/list-choices";
import { kindNames } from "../../_parts/kind-names";
import { ServiceNotice } from "../../_parts/service-notice";
import { saveProductAction } from "../actions";
import { ProductFields } from "../product-fields";
import { PapersCard } from "./papers-card";
import { PhotoCard } from "./photo-card";
import { StandingCard } from "./standing-card";

export const metadata: Metadata = { title: "Produk" };

type Props = PageProps<"/pelaku/produk/[id]">;

export default function OwnProductPage({ params, searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <OwnProduct params={params} searchParams={searchParams} />
    </Waiting>
  );
}

async function OwnProduct({ params, searchParams }: Pick<Props, "params" | "searchParams">) {
  const [{ id }, search, actor] = await Promise.all([params, searchParams, requireActor()]);
  const product = await guarded(() => getProduct(actor, id));
  const [{ classes, shelves }, kinds, words] = await guarded(() =>
    Promise.all([listChoices(), listKinds(), listHealthWords()]),
  );
  const [upload] = await findOwnUploads(actor, oneWord(search.berkas));
  const { businessId, name, state, verdict } = product;
  return (
    <>
      <PageHeader
        title={name}
        lead={
          <span className="flex flex-wrap gap-2">
            <ProductBadge state={state} />
            <VerdictBadge verdict={verdict} />
          </span>
        }
        crumbs={[{ href: `/pelaku/produk?usaha=${businessId}`, label: "Produk" }, { label: name }]}
      />
      <div className="mb-6 empty:hidden">
        <ServiceNotice actor={actor} businessId={businessId} />
      </div>
      <div className="grid gap-6 xl:grid-cols-2">
        <div className="space-y-6">
          <StandingCard product={product} />
          <PapersCard product={product} names={kindNames(kinds)} />
        </div>
        <div className="space-y-6">
          <PhotoCard product={product} upload={upload} />
          <Card title="Keterangan">
            <Form action={saveProductAction} submit="Simpan produk" label="Keterangan produk">
              <input type="hidden" name="productId" value={id} />
              <ProductFields
                businessId={businessId}
                classes={classes}
                shelves={shelves}
                words={words}
                product={product}
                isAccepted={state === "diterima"}
              />
            </Form>
          </Card>
        </div>
      </div>
    </>
  );
}
