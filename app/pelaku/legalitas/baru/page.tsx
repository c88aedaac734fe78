import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { PageHeader } from "@/components/layout/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { findOwnUpload } from "@/domain/files/find-own-upload";
import { listKinds } from "@/domain/legalitas/list-kinds";
import { listProducts } from "@/domain/products/list-products";
import { BusinessSwitch } from "../../_parts/business-switch";
import { ownBusiness } from "../../_parts/own-business";
import { DocumentForm } from "./document-form";
import { KindChoice } from "./kind-choice";

export const metadata: Metadata = { title: "Ajukan dokumen" };

type Props = PageProps<"/pelaku/legalitas/baru">;

export default function NewDocumentPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <NewDocument searchParams={searchParams} />
    </Waiting>
  );
}

async function NewDocument({ searchParams }: Pick<Props, "searchParams">) {
  const own = await ownBusiness(searchParams);
  const kinds = await listKinds();
  const kind = kinds.find((one) => one.kind === oneWord(own.search.jenis));
  const crumbs = [
    { href: own.link("/pelaku/legalitas"), label: "Legalitas" },
    { label: kind?.name ?? "Ajukan dokumen" },
  ];
  if (!kind) {
    return (
      <>
        <PageHeader title="Dokumen apa yang Anda ajukan?" crumbs={crumbs} />
        <BusinessSwitch path="/pelaku/legalitas/baru" own={own} />
        <KindChoice kinds={kinds} link={own.link} />
      </>
    );
  }
  const fileId = oneWord(own.search.berkas);
  const [products, upload] = await guarded(() =>
    Promise.all([
      listProducts(own.actor, own.business.id),
      fileId?.match(/^[0-9a-f-]{36}$/) ? findOwnUpload(own.actor, fileId) : undefined,
    ]),
  );
  return (
    <>
      <PageHeader title={`Ajukan ${kind.name}`} lead={kind.help} crumbs={crumbs} />
      <DocumentForm
        kind={kind}
        businessId={own.business.id}
        products={products}
        chosen={String(own.search.produk ?? "").split(",")}
        upload={upload}
        problem={oneWord(own.search.galat)}
        back={own.link("/pelaku/legalitas/baru", {
          jenis: kind.kind,
          ...(own.search.produk && { produk: String(own.search.produk) }),
          ...(own.search.nomor && { nomor: String(own.search.nomor) }),
        })}
        number={oneWord(own.search.nomor)}
      />
    </>
  );
}
