import type { Metadata } from "next";
import { z } from "zod";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { PageHeader } from "@/components/layout/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { findOwnUploads } from "@/domain/files/find-own-uploads";
import { getDocument } from "@/domain/legalitas/get-document";
import { getGround } from "@/domain/legalitas/kinds/get-ground";
import { listKinds } from "@/domain/legalitas/kinds/list-kinds";
import { listNameableProducts } from "@/domain/legalitas/list-nameable-products";
import { heldConsents } from "@/domain/people/held-consents";
import { BusinessSwitch } from "../../_parts/business-switch";
import { ownBusiness } from "../../_parts/own-business";
import { ServiceNotice } from "../../_parts/service-notice";
import { DocumentForm } from "./document-form";
import { InOrder } from "./in-order";
import { initialValues } from "./initial-values";
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
  const { isServed } = await guarded(() => heldConsents(own.actor, own.business.id));
  if (!isServed) {
    return (
      <>
        <PageHeader title={`Ajukan ${kind.name}`} lead={kind.help} crumbs={crumbs} />
        <BusinessSwitch path="/pelaku/legalitas/baru" own={own} />
        <ServiceNotice actor={own.actor} businessId={own.business.id} />
      </>
    );
  }
  const { nomor, produk, dari, berkas, berurutan } = own.search;
  const inOrder = oneWord(berurutan) === "ya";
  const from = z.uuid().safeParse(oneWord(dari)).data;
  const [products, sent, earlier, ground] = await guarded(() =>
    Promise.all([
      listNameableProducts(own.actor, { businessId: own.business.id, kind: kind.kind }),
      findOwnUploads(own.actor, oneWord(berkas)),
      from ? getDocument(own.actor, from) : undefined,
      getGround(kind.kind),
    ]),
  );
  const initial = initialValues({
    number: oneWord(nomor),
    products: String(produk ?? "").split(","),
    earlier: earlier?.kind === kind.kind ? earlier : undefined,
    only: products.length === 1 ? products[0]?.id : undefined,
  });
  const carried = Object.entries({ produk, nomor, berurutan, dari: from, berkas: sent.map(({ id }) => id).join(",") });
  return (
    <>
      <PageHeader title={`Ajukan ${kind.name}`} lead={kind.help} crumbs={crumbs} />
      {inOrder && <InOrder name={kind.name} later={own.link("/pelaku")} />}
      <DocumentForm
        kind={kind}
        businessId={own.business.id}
        fields={{ products, initial, ground, names: [own.business.name, own.business.ownerName ?? ""] }}
        sent={sent}
        inOrder={inOrder}
        userId={own.actor.userId}
        here={own.link("/pelaku/legalitas/baru", {
          jenis: kind.kind,
          ...Object.fromEntries(carried.flatMap(([name, value]) => (value ? [[name, String(value)]] : []))),
        })}
      />
    </>
  );
}
