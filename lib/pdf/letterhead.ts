import type { Content } from "pdfmake/interfaces";
import { ink } from "./ink";

export type Letterhead = {
  /** Smaller line above the name: the body that the office belongs to. */
  above?: string;
  name: string;
  /** Address, telephone, web: as many lines as there are. */
  lines: string[];
};

/** The head of an official paper: names, address, and a double rule below. */
export function letterhead({ above, name, lines }: Letterhead, width = 483): Content[] {
  return [
    ...(above
      ? [{ text: above.toUpperCase(), alignment: "center" as const, fontSize: 12, characterSpacing: 0.4 }]
      : []),
    { text: name.toUpperCase(), alignment: "center", bold: true, fontSize: 15, margin: [0, 1, 0, 2] },
    ...lines.map((text) => ({ text, alignment: "center" as const, fontSize: 9, color: ink.soft })),
    {
      canvas: [
        { type: "line", x1: 0, y1: 6, x2: width, y2: 6, lineWidth: 2, lineColor: ink.text },
        { type: "line", x1: 0, y1: 9, x2: width, y2: 9, lineWidth: 0.6, lineColor: ink.text },
      ],
      margin: [0, 0, 0, 16],
    },
  ];
}
