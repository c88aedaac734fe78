import type { Metadata } from "next";
import { DecisionList } from "@/app/_legalitas/decision-list";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Skeleton } from "@/components/ui/skeleton";
import { Time } from "@/components/ui/time";
import { Waiting } from "@/components/ui/waiting";
import { getBusiness } from "@/domain/businesses/get-business";
import { listHistory } from "@/domain/businesses/list-history";
import { listDocuments } from "@/domain/legalitas/list-documents";
import { listKinds } from "@/domain/legalitas/list-kinds";
import { listProducts } from "@/domain/products/list-products";
import { formatPhone } from "@/lib/phone";
import { BusinessProducts } from "./business-products";
import { PapersTable } from "./papers-table";

export const metadata: Metadata = { title: "Pelaku UMKM" };

type Props = PageProps<"/dinas/pelaku/[id]">;

export default function BusinessPage({ params }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Business params={params} />
    </Waiting>
  );
}

async function Business({ params }: Pick<Props, "params">) {
  const [{ id }, actor] = await Promise.all([params, requireActor()]);
  const business = await guarded(() => getBusiness(actor, id));
  const [papers, products, history, kinds] = await guarded(() =>
    Promise.all([listDocuments(actor, id), listProducts(actor, id), listHistory(actor, id), listKinds()]),
  );
  const { name, ownerName, phone, kecamatan, address, hasNik, createdAt } = business;
  return (
    <>
      <PageHeader
        title={name}
        lead={business.about}
        crumbs={[{ href: "/dinas/pelaku", label: "Pelaku UMKM" }, { label: name }]}
      />
      <div className="space-y-6">
        <Card title="Data usaha">
          <DescriptionList
            items={[
              { term: "Pemilik", detail: ownerName },
              { term: "NIK", detail: hasNik ? "Tercatat (disembunyikan)" : "Belum tercatat" },
              { term: "Nomor HP", detail: phone ? formatPhone(phone) : "Belum diisi" },
              { term: "Kecamatan", detail: kecamatan ?? "Belum diisi" },
              { term: "Alamat", detail: address ?? "Belum diisi" },
              { term: "Tercatat sejak", detail: <Time value={createdAt} dateOnly /> },
            ]}
          />
        </Card>
        <BusinessProducts products={products} kinds={kinds} />
        <PapersTable papers={papers} />
        <Card title="Riwayat keputusan">
          {history.length > 0 ? <DecisionList decisions={history} /> : <p>Belum ada keputusan untuk usaha ini.</p>}
        </Card>
      </div>
    </>
  );
}
