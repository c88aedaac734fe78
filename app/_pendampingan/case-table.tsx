import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { CaseRow } from "@/domain/assistance/list-cases";
import { ago } from "@/lib/ago";
import { OutcomeBadge } from "./outcome-badge";
import { whoWords } from "./words";

type Props = { rows: readonly CaseRow[]; base: string; caption: string };

export function CaseTable({ rows, base, caption }: Props) {
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          header: "Usaha",
          cell: ({ id, business, kecamatan, kindName }) => (
            <>
              <TextLink href={`${base}/${id}`}>
                {kindName} {business}
              </TextLink>
              <span className="block font-normal text-ink-soft text-sm">{kecamatan ?? "Kecamatan belum diisi"}</span>
            </>
          ),
        },
        { header: "Petugas", cell: ({ officer }) => officer ?? <span className="text-ink-soft">Belum ada</span> },
        {
          header: "Langkah berikutnya",
          cell: (row) => <NextStep row={row} />,
        },
        {
          header: "Janji temu",
          cell: ({ meeting }) => (meeting ? <Time value={meeting} /> : <span className="text-ink-soft">–</span>),
        },
        {
          header: "Keadaan",
          cell: ({ outcome, isOverdue }) => <OutcomeBadge outcome={outcome} isOverdue={isOverdue} />,
        },
        {
          header: "Dibuka",
          cell: ({ openedAt, closedAt }) =>
            closedAt ? <Time value={closedAt} dateOnly /> : <span title={openedAt.toISOString()}>{ago(openedAt)}</span>,
        },
      ]}
    />
  );
}

function NextStep({ row: { outcome, nextStep, nextWho, nextDue, done, steps } }: { row: CaseRow }) {
  if (outcome) return `${done} dari ${steps} langkah`;
  if (!nextStep || !nextWho || !nextDue) return "Semua langkah sudah dicentang";
  return (
    <>
      {nextStep}
      <span className="block text-ink-soft text-sm">
        {whoWords[nextWho]}, sampai <Time value={nextDue} /> · {done} dari {steps} selesai
      </span>
    </>
  );
}
