import type { Content } from "pdfmake/interfaces";
import type { LabelSheet } from "../label-sheets";

const point = 72 / 25.4;
const edge = 1.5;

/** Places labels on the grid of a sheet, page by page, from the `first` free one on. Each draws itself in its room. */
export function labelPages<T>(
  sheet: LabelSheet,
  labels: readonly T[],
  first: number,
  draw: (label: T, room: { width: number; height: number }) => Content[],
): Content[] {
  const [columns, rows] = sheet.grid;
  const perPage = columns * rows;
  const room = { width: (sheet.label[0] - 2 * edge) * point, height: (sheet.label[1] - 2 * edge) * point };
  return labels.map((label, i): Content => {
    const at = first - 1 + i;
    const cell = at % perPage;
    const x = (sheet.margin[0] + edge + (cell % columns) * sheet.pitch[0]) * point;
    const y = (sheet.margin[1] + edge + Math.floor(cell / columns) * sheet.pitch[1]) * point;
    return {
      stack: draw(label, room),
      absolutePosition: { x, y },
      ...(cell === 0 && i > 0 && { pageBreak: "before" as const }),
    };
  });
}

/** The page of a sheet of labels, in points. */
export function labelPageSize({ page: [width, height] }: LabelSheet) {
  return { width: width * point, height: height * point };
}
