import { NumberLink } from "@/components/ui/number-link";
import { Table } from "@/components/ui/table";
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
            <NumberLink
              href={here > 0 ? `/dinas/corong?tahap=${stage}#daftar` : undefined}
              says={`usaha ${stageWords[stage].label.toLowerCase()}`}
            >
              {number(here)}
            </NumberLink>
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
                <NumberLink
                  href={stuck > 0 ? `/dinas/corong?tahap=${stage}&macet=ya#daftar` : undefined}
                  says={`usaha macet, ${stageWords[stage].label.toLowerCase()}`}
                >
                  {number(stuck)}
                </NumberLink>
                <span className="block text-ink-soft text-sm">≥ {stuckAfter[stage]} hari</span>
              </>
            ),
        },
      ]}
    />
  );
}
