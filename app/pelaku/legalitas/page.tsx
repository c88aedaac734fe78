import type { Metadata } from "next";
import { CommitmentBadge } from "@/app/_legalitas/commitment-badge";
import { DocumentBadge } from "@/app/_legalitas/document-badge";
import { PaperThumb } from "@/app/_legalitas/paper-thumb";
import { guarded } from "@/app/_request/page-guard";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { Waiting } from "@/components/ui/waiting";
import { kindForm } from "@/domain/legalitas/facts/kind-forms";
import { type ListedDocument, listDocuments } from "@/domain/legalitas/list-documents";
import { showNumber } from "@/domain/legalitas/show-number";
import { BusinessSwitch } from "../_parts/business-switch";
import { ownBusiness } from "../_parts/own-business";

export const metadata: Metadata = { title: "Legalitas" };

type Props = PageProps<"/pelaku/legalitas">;

export default function PapersPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Papers searchParams={searchParams} />
    </Waiting>
  );
}

async function Papers({ searchParams }: Pick<Props, "searchParams">) {
  const own = await ownBusiness(searchParams);
  const papers = await guarded(() => listDocuments(own.actor, own.business.id));
  const add = (
    <ButtonLink href={own.link("/pelaku/legalitas/baru")} icon="plus">
      Ajukan dokumen
    </ButtonLink>
  );
  const kinds = [...new Set(papers.map(({ kindName }) => kindName))];
  return (
    <>
      <PageHeader
        title="Legalitas"
        lead="Izin dan sertifikat Anda, diperiksa oleh bagian legalitas dinas."
        actions={add}
      />
      <BusinessSwitch path="/pelaku/legalitas" own={own} />
      {papers.length === 0 && (
        <EmptyState title="Belum ada dokumen" action={add}>
          Mulailah dari NIB. Foto dari HP sudah cukup, asal tulisannya terbaca.
        </EmptyState>
      )}
      <div className="space-y-5">
        {kinds.map((kind) => (
          <Card key={kind} title={kind}>
            <ul className="divide-y divide-line">
              {papers
                .filter(({ kindName }) => kindName === kind)
                .map((paper) => (
                  <Paper key={paper.id} paper={paper} href={own.link(`/pelaku/legalitas/${paper.id}`)} />
                ))}
            </ul>
          </Card>
        ))}
      </div>
    </>
  );
}

function Paper({ paper, href }: { paper: ListedDocument; href: string }) {
  const { kind, number, state, expiresOn, reason, products, commitment } = paper;
  return (
    <li className="flex gap-4 py-3 first:pt-0 last:pb-0">
      <PaperThumb paper={paper} />
      <div className="min-w-0 space-y-1.5">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <TextLink href={href} className="tabular-nums">
            {showNumber(kind, number)}
          </TextLink>
          <DocumentBadge {...paper} />
          {state === "terverifikasi" && kindForm(kind).hasCommitment && <CommitmentBadge commitment={commitment} />}
        </p>
        {["dikembalikan", "dicabut", "ditolak"].includes(state) && <p className="text-sm">Alasan: {reason}</p>}
        <p className="text-ink-soft text-sm">
          {expiresOn ? (
            <>
              Berlaku sampai <Time value={expiresOn} />
            </>
          ) : (
            "Tanpa tanggal berakhir"
          )}{" "}
          · {products > 0 ? `untuk ${products} produk` : "belum untuk produk mana pun"}
        </p>
      </div>
    </li>
  );
}
