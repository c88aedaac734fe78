import { requireActor } from "@/app/_request/session";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import type { getImport } from "@/domain/imports/get-import";
import { listImportRows } from "@/domain/imports/list-import-rows";
import { formatMoment } from "@/lib/dates";
import { ResultTable } from "./result-table";

type About = Pick<Awaited<ReturnType<typeof getImport>>, "id" | "confirmedAt" | "confirmedBy">;

/** What became of every row, with the way to what it made. */
export async function ResultView({ about, after }: { about: About; after?: string }) {
  const { rows, next } = await listImportRows(await requireActor(), about.id, after);
  const page = `/dinas/perapihan/${about.id}`;
  return (
    <div className="space-y-6">
      <Notice tone="good" title="Tersimpan">
        Disetujui {about.confirmedBy ?? "lewat baris perintah"}
        {about.confirmedAt && ` ${formatMoment(about.confirmedAt)}`}. Produknya masih draf, izinnya belum diperiksa.
      </Notice>
      <Card title="Setiap baris dan hasilnya" flush>
        <ResultTable rows={rows} />
      </Card>
      <Pagination
        first={after && page}
        next={next && `${page}?sesudah=${encodeURIComponent(next)}`}
        label="Halaman baris"
      />
    </div>
  );
}
