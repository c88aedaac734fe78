import type { Content } from "pdfmake/interfaces";

/** A paragraph of running text; pieces may be bold. */
export function paragraph(text: string | (string | { text: string; bold: true })[]): Content {
  return { text, alignment: "justify", lineHeight: 1.25, margin: [0, 0, 0, 8] };
}
