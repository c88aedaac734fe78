import { Card } from "@/components/ui/card";
import type { OpeningDay, OpeningState } from "@/domain/openings/list-days";
import { weekdayOf } from "@/domain/openings/planned-days";
import { formatDate, formatShortDate } from "@/lib/dates";
import { formatPeriod } from "@/lib/format-period";

const names = ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"];

/** A word, a mark and a colour for each: nobody has to tell colours apart. */
const looks: Record<OpeningState, { word: string; mark: string; style: string }> = {
  buka: { word: "Buka", mark: "●", style: "bg-good-soft text-good" },
  di_luar_rencana: { word: "Buka di luar rencana", mark: "＋", style: "bg-brand-soft text-brand" },
  tidak_buka: { word: "Seharusnya buka, tidak dibuka", mark: "✕", style: "bg-bad-soft text-bad" },
  libur: { word: "Tidak direncanakan buka", mark: "–", style: "text-ink-soft" },
  rencana: { word: "Direncanakan buka", mark: "○", style: "border border-line-strong border-dashed text-ink-soft" },
};

type Props = {
  days: readonly OpeningDay[];
  /** How many of them goods on the shelf are not charged with, if that was asked. */
  paused: number;
};

/** What was and what is planned, a week in each row. */
export function DayGrid({ days, paused }: Props) {
  const first = days[0];
  const last = days.at(-1);
  const blanks = first ? weekdayOf(first.day) - 1 : 0;
  const cells = [...Array<undefined>(blanks).fill(undefined), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, i) => cells.slice(i * 7, i * 7 + 7));
  return (
    <Card title={first && last ? formatPeriod(first.day, last.day) : "Hari buka"}>
      {paused > 0 && (
        <p className="mb-4 max-w-prose">
          {paused.toLocaleString("id-ID")} hari di antaranya tidak dihitung dalam lama titipan: seharusnya buka, tetapi
          dua kali berturut-turut atau lebih tidak dibuka.
        </p>
      )}
      <table className="w-full max-w-3xl table-fixed border-separate border-spacing-1 text-center text-sm">
        <caption className="sr-only">Hari buka menurut rencana dan kasir</caption>
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col" className="pb-1 font-semibold text-ink-soft">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find(Boolean)?.day}>
              {week.map((cell, i) => (
                <td key={cell?.day ?? `kosong ${names[i]}`} className="p-0">
                  {cell && <Day cell={cell} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-2 text-sm">
        {Object.values(looks).map(({ word, mark, style }) => (
          <li key={word} className="flex items-center gap-2">
            <span aria-hidden className={`grid size-6 place-items-center rounded ${style}`}>
              {mark}
            </span>
            {word}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Day({ cell: { day, state, reason } }: { cell: OpeningDay }) {
  const { word, mark, style } = looks[state];
  return (
    <span
      title={`${formatDate(day)}: ${reason ?? word}`}
      className={`block rounded-control px-0.5 py-1.5 leading-tight ${style}`}
    >
      <span aria-hidden className="block font-bold">
        {mark}
      </span>
      <span className="block text-xs">{formatShortDate(day).replace(/ \d{4}$/, "")}</span>
      <span className="sr-only">
        {word}
        {reason && `, ${reason}`}
      </span>
    </span>
  );
}
