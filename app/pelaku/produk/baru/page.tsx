import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { UploadField } from "@/components/forms/upload-field";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listHealthWords } from "@/domain/curation/list-health-words";
import { findOwnUploads } from "@/domain/files/find-own-uploads";
import { listChoices } from "@/domain/products/list-choices";
import { BusinessSwitch } from "../../_parts/business-switch";
import { ownBusiness } from "../../_parts/own-business";
import { ServiceNotice } from "../../_parts/service-notice";
import { createProductAction } from "../actions";
import { ProductFields } from "../product-fields";

export const metadata: Metadata = { title: "Tambah produk" };

type Props = PageProps<"/pelaku/produk/baru">;

export default function NewProductPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <NewProduct searchParams={searchParams} />
    </Waiting>
  );
}

async function NewProduct({ searchParams }: Pick<Props, "searchParams">) {
  const own = await ownBusiness(searchParams);
  const [{ classes, shelves }, words, [upload]] = await guarded(() =>
    Promise.all([listChoices(), listHealthWords(), findOwnUploads(own.actor, oneWord(own.search.berkas))]),
  );
  const here = own.link("/pelaku/produk/baru", upload ? { berkas: upload.id } : {});
  return (
    <>
      <PageHeader
        title="Tambah produk"
        lead="Sesudah ini Anda tahu izin apa yang diperlukan, dan dapat langsung mengunggahnya."
        crumbs={[{ href: own.link("/pelaku/produk"), label: "Produk" }, { label: "Tambah" }]}
      />
      <BusinessSwitch path="/pelaku/produk/baru" own={own} />
      <div className="mb-6 empty:hidden">
        <ServiceNotice actor={own.actor} businessId={own.business.id} />
      </div>
      <Card>
        <Form action={createProductAction} label="Produk baru" filesFirst>
          <ProductFields businessId={own.business.id} classes={classes} shelves={shelves} words={words} />
          <UploadField
            label="Foto produk"
            name="fileId"
            purpose="foto_produk"
            accept="image/jpeg,image/png,image/webp"
            initial={upload}
            then={here}
            hint="Kemasan terlihat utuh dan terang. Boleh menyusul."
            optional
          />
          <div className="flex flex-wrap gap-3 pt-1">
            <SubmitButton name="lanjut" value="ajukan">
              Simpan dan ajukan ke galeri
            </SubmitButton>
            <SubmitButton name="lanjut" value="simpan" variant="secondary">
              Simpan produk
            </SubmitButton>
          </div>
        </Form>
      </Card>
    </>
  );
}
