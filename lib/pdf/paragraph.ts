import type { Content } from "pdfmake/interfaces";
import { unbroken } from "./unbroken";

type Piece = string | { text: string; bold: true };

/** A paragraph of running text; pieces may be bold. */
export function paragraph(text: string | Piece[]): Content {
  const pieces = [text].flat().flatMap((piece) => {
    if (typeof piece === "string") return unbroken(piece);
    return unbroken(piece.text).map((part) => ({ ...part, bold: true }));
  });
  return { text: pieces, alignment: "justify", lineHeight: 1.25, margin: [0, 0, 0, 8] };
}
