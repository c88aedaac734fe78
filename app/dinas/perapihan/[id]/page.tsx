import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { getImport } from "@/domain/imports/get-import";
import { formatMoment } from "@/lib/dates";
import { stateWords } from "../state-words";
import { DraftView } from "./draft-view";
import { ResultView } from "./result-view";

export const metadata: Metadata = { title: "Hasil bacaan lembar kerja" };

type Props = PageProps<"/dinas/perapihan/[id]">;

export default function ImportPage({ params, searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Import params={params} searchParams={searchParams} />
    </Waiting>
  );
}

async function Import({ params, searchParams }: Pick<Props, "params" | "searchParams">) {
  const [{ id }, search, actor] = await Promise.all([params, searchParams, requireActor()]);
  const found = await guarded(() => getImport(actor, pathId(id)));
  const { text, tone } = stateWords[found.state];
  return (
    <>
      <PageHeader
        title={found.fileName}
        lead={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Badge tone={tone}>{text}</Badge>
            <span>
              Lembar {found.sheet}, diunggah {found.startedBy ?? "lewat baris perintah"} {formatMoment(found.startedAt)}
            </span>
          </span>
        }
        crumbs={[{ href: "/dinas/perapihan", label: "Perapihan" }, { label: found.fileName }]}
      />
      {found.draft && <DraftView importId={found.id} draft={found.draft} />}
      {found.state === "diterapkan" && <ResultView about={found} after={oneWord(search.sesudah)} />}
      {found.state === "dibatalkan" && (
        <Notice>Berkas ini dibatalkan dan isinya tidak disimpan. Unggah lagi bila masih diperlukan.</Notice>
      )}
    </>
  );
}
