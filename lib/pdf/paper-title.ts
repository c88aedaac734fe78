import type { Content, Margins } from "pdfmake/interfaces";

const margin: Margins = [0, 0, 0, 14];

/** The title of a paper, with its number below. */
export function paperTitle(title: string, number?: string): Content[] {
  return [
    {
      text: title.toUpperCase(),
      alignment: "center",
      bold: true,
      fontSize: 13,
      decoration: "underline",
      margin: [0, 0, 0, number ? 2 : 12],
    },
    ...(number ? [{ text: `Nomor: ${number}`, alignment: "center" as const, margin }] : []),
  ];
}
