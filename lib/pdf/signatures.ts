import type { Content } from "pdfmake/interfaces";

export type Signature = {
  /** Place and date, or nothing. */
  above?: string;
  /** In what capacity. */
  title: string;
  /** Who signs; a dotted line where nobody is named yet. */
  name?: string;
  /** Below the name: registration number, position. */
  below?: string;
};

/**
 * One to three people side by side, each with room for signature and stamp, never split from each other nor from what
 * they sign: a page with signatures and nothing else could be put behind any paper.
 */
export function signatures(people: readonly Signature[], signed: readonly Content[]): Content {
  const block = ({ above, title, name, below }: Signature) => ({
    width: "*" as const,
    stack: [
      { text: above ?? " " },
      { text: title },
      {
        text: name ?? "(…………………………………………)",
        bold: Boolean(name),
        margin: [0, 58, 0, 0] as [number, number, number, number],
      },
      ...(below ? [{ text: below, fontSize: 9 }] : []),
    ],
    alignment: "center" as const,
  });
  // One signature stands on the right, as in any letter.
  const columns = people.length === 1 ? [{ width: "*" as const, text: "" }, ...people.map(block)] : people.map(block);
  return { stack: [...signed, { columns, columnGap: 16, margin: [0, 18, 0, 0] }], unbreakable: true };
}
