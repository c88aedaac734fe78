import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { pathId } from "@/app/_request/path-id";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { NoRows } from "@/components/ui/no-rows";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { Waiting } from "@/components/ui/waiting";
import { listImports } from "@/domain/imports/list-imports";
import { ImportsTable } from "./imports-table";
import { UploadForm } from "./upload-form";

export const metadata: Metadata = { title: "Perapihan data" };

type Props = PageProps<"/dinas/perapihan">;

export default function ImportsPage({ searchParams }: Props) {
  return (
    <Waiting fallback={<Skeleton lines={8} />}>
      <Imports searchParams={searchParams} />
    </Waiting>
  );
}

async function Imports({ searchParams }: Pick<Props, "searchParams">) {
  const [actor, search] = await Promise.all([requireActor(), searchParams]);
  const word = oneWord(search.sebelum);
  const after = word && pathId(word);
  const { rows, next } = await guarded(() => listImports(actor, after));
  return (
    <>
      <PageHeader
        title="Perapihan data"
        lead="Masukkan lembar kerja lama. Setiap sel yang meragukan disebut, dan tidak ada yang tertulis dua kali."
      />
      <div className="space-y-6">
        <Card title="Unggah lembar kerja">
          <UploadForm trouble={oneWord(search.galat)} />
        </Card>
        {rows.length === 0 ? (
          <NoRows isLater={Boolean(after)} title="Belum ada berkas">
            Berkas yang Anda unggah muncul di sini bersama hasil bacaannya.
          </NoRows>
        ) : (
          <Card flush>
            <ImportsTable rows={rows} />
          </Card>
        )}
        <Pagination
          first={after && "/dinas/perapihan"}
          next={next && `/dinas/perapihan?sebelum=${next}`}
          label="Halaman berkas"
        />
      </div>
    </>
  );
}
