import type { Metadata } from "next";
import { oneWord } from "@/app/_request/one-word";
import { guarded } from "@/app/_request/page-guard";
import { requireActor } from "@/app/_request/session";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { getRequirement } from "@/domain/legalitas/list-requirements";
import { changeRequirementInput } from "@/domain/legalitas/requirement-schema";
import { Consequence } from "./consequence";
import { HistoryTable } from "./history-table";
import { NewRule } from "./new-rule";
import { previewOrRefusal } from "./preview-or-refusal";

export const metadata: Metadata = { title: "Satu aturan legalitas" };

type Props = PageProps<"/dinas/pengaturan/legalitas/[kelas]/[jenis]">;

export default async function RequirementPage({ params, searchParams }: Props) {
  const [actor, { kelas, jenis }, search] = await Promise.all([requireActor(), params, searchParams]);
  const { className, kindName, kinds, rows } = await guarded(() => getRequirement(actor, kelas, jenis));
  const path = `/dinas/pengaturan/legalitas/${kelas}/${jenis}`;
  const names = Object.fromEntries(kinds.map(({ kind, name }) => [kind, name]));
  const fields = Object.fromEntries(Object.entries(search).map(([name, value]) => [name, oneWord(value) ?? ""]));
  const parsed =
    "level" in fields ? changeRequirementInput.safeParse({ ...fields, classCode: kelas, kind: jenis }) : null;
  const previewed = parsed?.data && (await guarded(() => previewOrRefusal(actor, parsed.data)));
  const alternatives = kinds.filter(({ kind }) => fields[`atau_${kind}`]).map(({ kind }) => kind);
  return (
    <>
      <PageHeader
        title={`${kindName}: ${className}`}
        crumbs={[{ href: "/dinas/pengaturan/legalitas", label: "Aturan legalitas" }, { label: kindName }]}
      />
      <div className="space-y-6">
        {fields.baru && (
          <Notice tone="good">Aturan tersimpan. Produk yang terkena dinilai ulang oleh pemeriksaan harian.</Notice>
        )}
        <Card title="Riwayat" flush={rows.length > 0}>
          {rows.length > 0 ? (
            <HistoryTable rows={rows} names={names} />
          ) : (
            <EmptyState title="Belum pernah diatur">Dokumen ini tidak diminta untuk jenis produk ini.</EmptyState>
          )}
        </Card>
        <Card title="Aturan baru">
          {parsed?.error && (
            <div className="mb-5">
              <Notice tone="bad">{parsed.error.issues.map(({ message }) => message).join(" ")}</Notice>
            </div>
          )}
          {previewed?.refusal && (
            <div className="mb-5">
              <Notice tone="bad">{previewed.refusal}</Notice>
            </div>
          )}
          <NewRule
            path={path}
            kinds={kinds.filter(({ kind }) => kind !== jenis)}
            typed={{ level: fields.level, validFrom: fields.validFrom, source: fields.source, alternatives }}
          />
        </Card>
        {parsed?.data && previewed?.preview && <Consequence input={parsed.data} preview={previewed.preview} />}
      </div>
    </>
  );
}
