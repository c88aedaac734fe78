import type { Content } from "pdfmake/interfaces";

/** Label, colon, value: the way an Indonesian letter sets out facts. */
export function facts(rows: readonly (readonly [label: string, value: string])[], labelWidth = 130): Content {
  return {
    table: { widths: [labelWidth, 6, "*"], body: rows.map(([label, value]) => [label, ":", value || "–"]) },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingTop: () => 1.5,
      paddingBottom: () => 1.5,
    },
    margin: [12, 0, 0, 10],
  };
}
