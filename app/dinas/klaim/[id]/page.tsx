import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { causeWords } from "@/app/dinas/klaim/cause-words";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { Time } from "@/components/ui/time";
import { Waiting } from "@/components/ui/waiting";
import { listCandidates } from "@/domain/claims/list-candidates";
import { getClaim } from "@/domain/claims/list-claims";
import { formatPhone } from "@/lib/phone";
import { AcceptCard } from "./accept-card";
import { CandidateList } from "./candidate-list";
import { MergeCard } from "./merge-card";
import { RejectCard } from "./reject-card";
import { UndoCard } from "./undo-card";

export const metadata: Metadata = { title: "Klaim usaha" };

type Props = PageProps<"/dinas/klaim/[id]">;

export default function ClaimPage({ params, searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Claim params={params} searchParams={searchParams} />
    </Waiting>
  );
}

async function Claim({ params, searchParams }: Pick<Props, "params" | "searchParams">) {
  const [{ id }, search, actor] = await Promise.all([params, searchParams, requireActor()]);
  const claim = await guarded(() => getClaim(actor, pathId(id)));
  const typed = oneWord(search.cari);
  const candidates = await guarded(() => listCandidates(actor, claim, typed));
  const { claimant, email, phone, cause, words, createdAt, state, decidedBy, decidedAt, reason } = claim;
  return (
    <>
      <PageHeader
        title={`Klaim dari ${claimant}`}
        lead={causeWords[cause]}
        crumbs={[{ href: "/dinas/klaim", label: "Klaim usaha" }, { label: claimant }]}
      />
      <div className="space-y-6">
        {state !== "menunggu" && (
          <Notice
            tone={state === "diterima" ? "good" : "info"}
            title={state === "diterima" ? "Klaim ini diterima" : "Klaim ini ditolak"}
          >
            {decidedBy ? `Oleh ${decidedBy}` : claim.byPhone ? "Dengan nomor HP" : "Dengan kode"}
            {decidedAt && (
              <>
                , <Time value={decidedAt} />
              </>
            )}
            . {reason}
          </Notice>
        )}
        {claim.undoneAt && (
          <Notice tone="warn" title={`Keputusannya ditarik oleh ${claim.undoneBy}`}>
            <Time value={claim.undoneAt} />. {claim.undoneWhy}
          </Notice>
        )}
        <Card title="Yang mengklaim">
          <DescriptionList
            items={[
              { term: "Nama akun", detail: claimant },
              {
                term: "Nomor HP akun",
                detail: phone ? `${formatPhone(phone)} (diketik sendiri, belum dipastikan)` : "–",
              },
              ...(claim.provedPhone
                ? [
                    {
                      term: "Nomor yang dipastikan",
                      detail: `${formatPhone(claim.provedPhone)}, dengan kode dari petugas`,
                    },
                  ]
                : []),
              { term: "Email", detail: email ?? "–" },
              { term: "Sejak", detail: <Time value={createdAt} /> },
              ...(words
                ? [{ term: "Yang ditulisnya", detail: <span className="whitespace-pre-line">{words}</span> }]
                : []),
            ]}
          />
        </Card>
        <CandidateList claim={claim} candidates={candidates} typed={typed} />
        {state === "menunggu" && claim.userId === actor.userId && (
          <Notice tone="warn">Ini klaim Anda sendiri. Petugas lain yang memutuskannya.</Notice>
        )}
        {state === "diterima" && !claim.undoneAt && claim.userId !== actor.userId && <UndoCard claim={claim} />}
        {state === "ditolak" && (
          <p className="text-ink-soft">
            Ditolak keliru? Pengklaim dapat mengajukan lagi di halaman Klaim usaha, atau dibuatkan kode baru di loket.
          </p>
        )}
        {state === "menunggu" && claim.userId !== actor.userId && (
          <div className="grid items-start gap-6 lg:grid-cols-2">
            {cause === "usaha_ganda" ? (
              <MergeCard claimId={claim.id} words={words} />
            ) : (
              <AcceptCard claim={claim} candidates={candidates} />
            )}
            <RejectCard claimId={claim.id} />
          </div>
        )}
      </div>
    </>
  );
}
