import type { Content } from "pdfmake/interfaces";

/** The title of a paper, with its number below. */
export function paperTitle(title: string, number?: string): Content[] {
  return [
    {
      text: title.toUpperCase(),
      alignment: "center",
      bold: true,
      fontSize: 13,
      decoration: "underline",
      margin: [0, 0, 0, 2],
    },
    { text: number ? `Nomor: ${number}` : "", alignment: "center", margin: [0, 0, 0, 14] },
  ];
}
