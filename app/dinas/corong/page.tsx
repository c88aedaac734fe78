import type { Metadata } from "next";
import { z } from "zod";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { StepBars } from "@/components/charts/step-bars";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listStage } from "@/domain/funnel/list-stage";
import { readFunnel } from "@/domain/funnel/read-funnel";
import { allStages } from "@/domain/funnel/stages";
import { formatMoment } from "@/lib/dates";
import { FiguresTable } from "./figures-table";
import { StageList } from "./stage-list";
import { stageWords } from "./stage-words";

export const metadata: Metadata = { title: "Corong" };

type Props = PageProps<"/dinas/corong">;

const key = z.object({ since: z.iso.datetime({ precision: 6 }), id: z.uuid() });

export default function FunnelPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Funnel searchParams={searchParams} />
    </Waiting>
  );
}

async function Funnel({ searchParams }: Pick<Props, "searchParams">) {
  const [actor, search] = await Promise.all([requireActor(), searchParams]);
  const stage = allStages.find((one) => one === oneWord(search.tahap)) ?? "didampingi";
  const onlyStuck = oneWord(search.macet) === "ya";
  const after = key.safeParse({ since: oneWord(search.sejak), id: oneWord(search.id) }).data;
  const funnel = await guarded(() => readFunnel(actor));
  const { rows, next } = await guarded(() => listStage(actor, { stage, onlyStuck, after }));
  return (
    <>
      <PageHeader
        title="Corong pelaku UMKM"
        lead={`Dari terdaftar sampai dipajang: berapa usaha, berapa lama, dan siapa yang macet. Keadaan ${formatMoment(new Date())}.`}
      />
      <div className="space-y-8">
        <Card title="Sampai di mana">
          <StepBars
            title="Berapa usaha sampai di tiap tahap"
            words={{ reached: "Sudah melewati tahap ini", here: "Di tahap ini sekarang" }}
            bars={funnel.map(({ stage, reached, here }) => ({ label: stageWords[stage].label, reached, here }))}
          />
        </Card>
        <Card flush>
          <FiguresTable funnel={funnel} />
        </Card>
        <StageList stage={stage} onlyStuck={onlyStuck} after={after} rows={rows} next={next} />
      </div>
    </>
  );
}
