import { z } from "zod";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { NoRows } from "@/components/ui/no-rows";
import { Pagination } from "@/components/ui/pagination";
import { Tabs } from "@/components/ui/tabs";
import { countCases } from "@/domain/assistance/count-cases";
import { listCases } from "@/domain/assistance/list-cases";
import { type CaseView, caseViews } from "@/domain/assistance/schema";
import { listKinds } from "@/domain/legalitas/kinds/list-kinds";
import type { Person } from "@/domain/policy";
import { CaseFilter } from "./case-filter";
import { CaseTable } from "./case-table";
import { viewWords } from "./words";

type Search = Record<string, string | string[] | undefined>;
type Props = { actor: Person; search: Search; base: "/dinas/pendampingan" | "/kecamatan/pendampingan" };

const key = z.object({ at: z.iso.datetime({ precision: 6 }), id: z.uuid() });
const counted: readonly CaseView[] = ["semua", "saya", "terlambat", "tanpa_petugas"];

/** The cases that this officer reaches, by view, kind and age. */
export async function CaseList({ actor, search, base }: Props) {
  const view = caseViews.find((one) => one === oneWord(search.tampil)) ?? "semua";
  const kinds = await listKinds();
  const kind = kinds.find((one) => one.kind === oneWord(search.jenis))?.kind;
  const after = key.safeParse({ at: oneWord(search.sejak), id: oneWord(search.id) }).data;
  const [{ rows, next }, ...counts] = await guarded(() =>
    Promise.all([listCases(actor, { view, kind, after }), ...counted.map((one) => countCases(actor, one))]),
  );
  const address = (more: Record<string, string> = {}) =>
    `${base}?${new URLSearchParams({ tampil: view, ...(kind && { jenis: kind }), ...more })}`;
  return (
    <>
      <PageHeader
        title="Pendampingan"
        lead="Usaha yang dokumennya belum lengkap, dari belum ada sampai terverifikasi. Yang terlama lebih dulu."
      />
      <div className="space-y-6">
        <Tabs
          label="Tampilan pendampingan"
          tabs={caseViews.map((one, i) => ({
            href: `${base}?tampil=${one}`,
            label: viewWords[one].label,
            count: counts[i],
            current: one === view,
          }))}
        />
        <CaseFilter base={base} view={view} kind={kind} kinds={kinds} />
        {rows.length > 0 ? (
          <Card flush>
            <CaseTable rows={rows} base={base} caption={viewWords[view].label} />
          </Card>
        ) : (
          <NoRows isLater={Boolean(after)} title="Tidak ada di tampilan ini">
            {viewWords[view].empty}
          </NoRows>
        )}
        <Pagination
          first={after && address()}
          next={next && address({ sejak: next.at, id: next.id })}
          label="Halaman pendampingan"
        />
      </div>
    </>
  );
}
