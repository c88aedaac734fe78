import type { Metadata } from "next";
import { DecisionList } from "@/app/_legalitas/decision-list";
import { messagePage } from "@/app/_pesan/message-page";
import { WhatsappButton } from "@/app/_pesan/whatsapp-button";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Skeleton } from "@/components/ui/skeleton";
import { Time } from "@/components/ui/time";
import { Waiting } from "@/components/ui/waiting";
import { getBusiness } from "@/domain/businesses/get-business";
import { listHistory } from "@/domain/businesses/list-history";
import { listKinds } from "@/domain/legalitas/kinds/list-kinds";
import { listDocuments } from "@/domain/legalitas/list-documents";
import { heldConsents } from "@/domain/people/held-consents";
import { can } from "@/domain/policy";
import { listProducts } from "@/domain/products/list-products";
import { formatPhone } from "@/lib/phone";
import { BusinessProducts } from "./business-products";
import { ClaimCard } from "./claim-card";
import { IdentityCard } from "./identity-card";
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
  const [held, papers, products, history, kinds] = await guarded(() =>
    Promise.all([
      heldConsents(actor, id),
      listDocuments(actor, id),
      listProducts(actor, id),
      listHistory(actor, id),
      listKinds(),
    ]),
  );
  const { name, ownerName, phone, kecamatan, address, createdAt } = business;
  return (
    <>
      <PageHeader
        title={name}
        lead={business.about}
        crumbs={[{ href: "/dinas/pelaku", label: "Pelaku UMKM" }, { label: name }]}
        actions={
          <>
            {can(actor, "letter.issue", "office") && (
              <ButtonLink href={`/dinas/surat/baru?usaha=${id}`} variant="secondary" icon="file">
                Buat surat merek
              </ButtonLink>
            )}
            {can(actor, "message.prepare", { business: id }) && <WhatsappButton page={messagePage(id)} />}
            <ButtonLink href={`/dinas/pelaku/${id}/pemeriksaan`} variant="secondary" icon="clipboard">
              Pemeriksaan pembuat
            </ButtonLink>
            {can(actor, "data_request.record", { business: id }) && (
              <ButtonLink href={`/dinas/pelaku/${id}/data`} variant="secondary" icon="person">
                Permintaan data
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="space-y-6">
        <Card title="Data usaha">
          <DescriptionList
            items={[
              { term: "Pemilik", detail: ownerName },
              { term: "Nomor HP", detail: phone ? formatPhone(phone) : "Belum diisi" },
              { term: "Kecamatan", detail: kecamatan ?? "Belum diisi" },
              { term: "Alamat", detail: address ?? "Belum diisi" },
              { term: "Persetujuan", detail: agreed(held) },
              { term: "Tercatat sejak", detail: <Time value={createdAt} dateOnly /> },
            ]}
          />
        </Card>
        <IdentityCard actor={actor} business={business} />
        <ClaimCard actor={actor} businessId={id} />
        <BusinessProducts products={products} kinds={kinds} />
        <PapersTable papers={papers} />
        <Card title="Riwayat keputusan">
          {history.length > 0 ? <DecisionList decisions={history} /> : <p>Belum ada keputusan untuk usaha ini.</p>}
        </Card>
      </div>
    </>
  );
}

function agreed({ purposes, isServiceWithdrawn }: Awaited<ReturnType<typeof heldConsents>>) {
  if (isServiceWithdrawn) return "Layanan ditarik: jangan diproses";
  return purposes.length > 0 ? purposes.join(", ") : "Belum ada. Tanpa persetujuan etalase, produknya tidak tampil.";
}
