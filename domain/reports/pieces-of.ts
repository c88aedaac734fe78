import { dayAfter, dayBefore, lastDayOf } from "@/lib/day-steps";

/** Whole months or days of a summary that are added, or taken off again. */
export type Piece = { span: "hari" | "bulan"; from: string; to: string; sign: 1 | -1 };

const firstOf = (day: string) => `${day.slice(0, 8)}01`;
const lastOf = (day: string) => lastDayOf(day.slice(0, 7));
const length = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

/**
 * A period as few rows of the summaries: whole months as they are; of a month in part whichever is less, its days or the
 * month less the others.
 */
export function piecesOf(from: string, to: string): Piece[] {
  const pieces: Piece[] = [];
  for (let day = from; day <= to; day = dayAfter(lastOf(day))) {
    const [first, last] = [firstOf(day), lastOf(day)];
    const end = to < last ? to : last;
    if (length(day, end) * 2 <= length(first, last)) {
      pieces.push({ span: "hari", from: day, to: end, sign: 1 });
      continue;
    }
    pieces.push({ span: "bulan", from: first, to: first, sign: 1 });
    if (first < day) pieces.push({ span: "hari", from: first, to: dayBefore(day), sign: -1 });
    if (end < last) pieces.push({ span: "hari", from: dayAfter(end), to: last, sign: -1 });
  }
  return joined(pieces);
}

/** Months that follow each other are one piece. */
function joined(pieces: readonly Piece[]) {
  return pieces.reduce<Piece[]>((all, piece) => {
    const before = all.at(-1);
    if (before?.span === "bulan" && piece.span === "bulan") all.splice(-1, 1, { ...before, to: piece.to });
    else all.push(piece);
    return all;
  }, []);
}
