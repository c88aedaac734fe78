import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { getKindRules } from "@/domain/legalitas/kinds/list-kind-rules";
import { KindHistoryTable } from "./history-table";
import { KindForm } from "./kind-form";

export const metadata: Metadata = { title: "Satu jenis dokumen" };

type Props = PageProps<"/dinas/pengaturan/jenis/[jenis]">;

export default function KindPage({ params, searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={10} />}>
      <Kind params={params} searchParams={searchParams} />
    </Waiting>
  );
}

async function Kind({ params, searchParams }: Pick<Props, "params" | "searchParams">) {
  const [actor, { jenis }, search] = await Promise.all([requireActor(), params, searchParams]);
  const { name, rows } = await guarded(() => getKindRules(actor, jenis));
  return (
    <>
      <PageHeader
        title={name}
        lead={rows.find(({ standing }) => standing === "berlaku")?.help}
        crumbs={[
          { href: "/dinas/pengaturan", label: "Pengaturan" },
          { href: "/dinas/pengaturan/jenis", label: "Jenis dokumen" },
          { label: name },
        ]}
      />
      <div className="space-y-6">
        {oneWord(search.baru) && (
          <Notice tone="good">
            Ketentuan tersimpan. Dokumen dan produk yang terkena dinilai ulang oleh pemeriksaan harian.
          </Notice>
        )}
        <Card title="Riwayat ketentuan" flush>
          <KindHistoryTable rows={rows} />
        </Card>
        <Card title="Ketentuan baru">
          <KindForm key={rows[0]?.id} kind={jenis} latest={rows[0]} />
        </Card>
      </div>
    </>
  );
}
