import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listOwnCases } from "@/domain/assistance/list-own-cases";
import { listKinds } from "@/domain/legalitas/kinds/list-kinds";
import { listOwnLetters } from "@/domain/letters/list-own-letters";
import { BusinessSwitch } from "../_parts/business-switch";
import { ownBusiness } from "../_parts/own-business";
import { AskCard } from "./ask-card";
import { LetterCard } from "./letter-card";
import { OwnCaseCard } from "./own-case-card";

export const metadata: Metadata = { title: "Pendampingan" };

type Props = PageProps<"/pelaku/pendampingan">;

export default function OwnCasesPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <OwnCases searchParams={searchParams} />
    </Waiting>
  );
}

async function OwnCases({ searchParams }: Pick<Props, "searchParams">) {
  const own = await ownBusiness(searchParams);
  const [cases, letters, kinds] = await guarded(() =>
    Promise.all([listOwnCases(own.actor, own.business.id), listOwnLetters(own.actor, own.business.id), listKinds()]),
  );
  const running = cases.filter(({ closedAt }) => !closedAt);
  const ended = cases.filter(({ closedAt }) => closedAt);
  const asked = oneWord(own.search.jenis);
  const others = kinds.filter(({ kind }) => !running.some((one) => one.kind === kind));
  const list = (some: typeof cases) => (
    <ul className="grid gap-4 lg:grid-cols-2">
      {some.map((one) => (
        <OwnCaseCard key={one.id} found={one} href={own.link(`/pelaku/pendampingan/${one.id}`)} />
      ))}
    </ul>
  );
  return (
    <>
      <PageHeader
        title="Pendampingan"
        lead="Dinas membantu Anda melengkapi dokumen, gratis: apa yang Anda kerjakan, apa yang petugas kerjakan, sampai kapan."
      />
      <BusinessSwitch path="/pelaku/pendampingan" own={own} />
      <div className="space-y-8">
        {running.length > 0 ? (
          list(running)
        ) : (
          <EmptyState title="Tidak ada yang sedang didampingi">
            Pendampingan terbuka sendiri bila Anda mengajukan produk yang dokumennya belum lengkap.
          </EmptyState>
        )}
        <LetterCard letters={letters} />
        {others.length > 0 && <AskCard businessId={own.business.id} kinds={others} chosen={asked} />}
        {ended.length > 0 && (
          <section className="space-y-4">
            <h2>Sudah berakhir</h2>
            {list(ended)}
          </section>
        )}
      </div>
    </>
  );
}
