import { Card } from "@/components/ui/card";
import { NoRows } from "@/components/ui/no-rows";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { StageKey, StageRow } from "@/domain/funnel/list-stage";
import { type Stage, stuckAfter } from "@/domain/funnel/stages";
import { ago } from "@/lib/ago";
import { stageWords } from "./stage-words";

type Props = { stage: Stage; onlyStuck: boolean; after?: StageKey; rows: readonly StageRow[]; next?: StageKey };

/** Who stands at a stage, longest first, and what they wait for. */
export function StageList({ stage, onlyStuck, after, rows, next }: Props) {
  const { label, waits } = stageWords[stage];
  const address = (more: Record<string, string> = {}) =>
    `/dinas/corong?${new URLSearchParams({ tahap: stage, ...(onlyStuck && { macet: "ya" }), ...more })}#daftar`;
  return (
    <section id="daftar" className="scroll-mt-4 space-y-4">
      <div>
        <h2>{onlyStuck ? `${label}, sudah ${stuckAfter[stage]} hari atau lebih` : label}</h2>
        <p className="text-ink-soft">{waits} Yang terlama lebih dulu.</p>
      </div>
      {rows.length > 0 ? (
        <Card flush>
          <Table
            caption={`Usaha di tahap ${label.toLowerCase()}`}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                header: "Usaha",
                cell: ({ id, business, kecamatan }) => (
                  <>
                    <TextLink href={`/dinas/pelaku/${id}`}>{business}</TextLink>
                    <span className="block font-normal text-ink-soft text-sm">
                      {kecamatan ?? "Kecamatan belum diisi"}
                    </span>
                  </>
                ),
              },
              {
                header: "Di tahap ini sejak",
                cell: ({ since }) => (
                  <>
                    {ago(since)}
                    <span className="block text-ink-soft text-sm">
                      <Time value={since} dateOnly />
                    </span>
                  </>
                ),
              },
              {
                header: "Sedang diurus",
                cell: ({ lacks, caseId }) =>
                  lacks && caseId ? <TextLink href={`/dinas/pendampingan/${caseId}`}>{lacks}</TextLink> : "–",
              },
              { header: "Petugas", cell: ({ officers, lacks }) => officers ?? (lacks ? "Belum ada" : "–") },
            ]}
          />
        </Card>
      ) : (
        <NoRows isLater={Boolean(after)} title="Tidak ada usaha di sini">
          {onlyStuck
            ? "Tidak ada yang macet di tahap ini."
            : "Begitu ada usaha yang sampai di tahap ini, ia muncul di sini."}
        </NoRows>
      )}
      <Pagination
        first={after && address()}
        next={next && address({ sejak: next.since, id: next.id })}
        label="Halaman usaha"
      />
    </section>
  );
}
