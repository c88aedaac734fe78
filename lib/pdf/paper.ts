import type { Content, Margins, PageSize } from "pdfmake/interfaces";

/** A paper to print. What it says is its caller's affair. */
export type Paper = {
  title: string;
  subject?: string;
  author: string;
  /** The moment that the paper carries. The same paper with the same moment is the same bytes. */
  dated: Date;
  content: Content[];
  /** Small print at the foot of every page, left of the page number. */
  footer?: string;
  /** A4 where nothing is said. A roll of labels or receipts: `{ width, height: "auto" }`, in points. */
  size?: PageSize;
  landscape?: boolean;
  margins?: Margins;
  /** Receipts and labels have no page number. */
  isNumbered?: boolean;
};
