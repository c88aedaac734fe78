import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { StageFigures } from "@/domain/funnel/read-funnel";
import { stuckAfter } from "@/domain/funnel/stages";
import { stageWords } from "./stage-words";

const number = (value: number) => value.toLocaleString("id-ID");
const days = (value: number | null) => (value === null ? "–" : `${number(value)} hari`);

/** The same figures in a table; each opens its rows. */
export function FiguresTable({ funnel }: { funnel: readonly StageFigures[] }) {
  return (
    <Table
      caption="Corong pelaku UMKM"
      rows={funnel}
      rowKey={({ stage }) => stage}
      columns={[
        {
          header: "Tahap",
          cell: ({ stage }) => (
            <>
              {stageWords[stage].label}
              <span className="block font-normal text-ink-soft text-sm">{stageWords[stage].about}</span>
            </>
          ),
        },
        {
          header: "Di sini sekarang",
          align: "end",
          cell: ({ stage, here }) => (
            <TextLink href={`/dinas/corong?tahap=${stage}#daftar`}>
              {number(here)}
              <span className="sr-only"> usaha {stageWords[stage].label.toLowerCase()}</span>
            </TextLink>
          ),
        },
        { header: "Sampai sini", align: "end", cell: ({ reached }) => number(reached) },
        { header: "Median", align: "end", cell: ({ median }) => days(median) },
        { header: "Terlama", align: "end", cell: ({ oldest }) => days(oldest) },
        {
          header: "Macet",
          align: "end",
          cell: ({ stage, stuck }) =>
            stuck === null ? (
              "–"
            ) : (
              <>
                <TextLink href={`/dinas/corong?tahap=${stage}&macet=ya#daftar`}>
                  {number(stuck)}
                  <span className="sr-only"> usaha macet, {stageWords[stage].label.toLowerCase()}</span>
                </TextLink>
                <span className="block text-ink-soft text-sm">≥ {stuckAfter[stage]} hari</span>
              </>
            ),
        },
      ]}
    />
  );
}
