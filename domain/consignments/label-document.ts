import type { Content } from "pdfmake/interfaces";
import { type Db, db } from "@/db/client";
import { barcodeSvg } from "@/lib/barcode";
import { formatShortDate } from "@/lib/dates";
import { env } from "@/lib/env";
import { type LabelSheet, labelSheets } from "@/lib/label-sheets";
import { formatRupiah } from "@/lib/money";
import { labelPageSize, labelPages } from "@/lib/pdf/label-pages";
import type { Paper } from "@/lib/pdf/paper";
import { qrSvg } from "@/lib/qr-code";
import { Refused } from "../errors";
import type { Actor } from "../policy";
import { getPaper, type PaperFacts } from "./get-paper";

type Asked = { paperId: string; sheet: string; first: number };
type Label = { line: PaperFacts["lines"][number]; qr: string };

const most = 2_000;
/** White that a scanner asks for beside the bars, besides the edge of the label. */
const quiet = 4;

/** One label for each unit that came in under a paper: name, price, last day, bars for the till, QR for shoppers. */
export async function labelDocument(actor: Actor, { paperId, sheet: name, first }: Asked, tx: Db = db): Promise<Paper> {
  const paper = await getPaper(actor, paperId, tx);
  const sheet = Object.hasOwn(labelSheets, name) ? labelSheets[name] : labelSheets.tj103;
  if (paper.kind !== "titip" || !sheet)
    throw new Refused("Label dibuat dari BAST titip, pada kertas label yang dikenal.");
  const units = paper.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  if (units > most) throw new Refused(`Satu BAST paling banyak ${most} label. Bagi penerimaannya.`);
  const codes = await codesOf(paper.lines);
  const labels = paper.lines.flatMap((line): Label[] =>
    Array.from({ length: line.quantity }, () => ({ line, qr: codes.get(line.number) ?? "" })),
  );
  const size = labelPageSize(sheet);
  return {
    title: `Label ${paper.number}`,
    author: paper.place,
    dated: paper.at,
    size,
    landscape: sheet.page[0] > sheet.page[1],
    margins: [0, 0, 0, 0],
    isNumbered: false,
    content: labelPages(sheet, labels, startOn(first, sheet), drawLabel),
  };
}

function startOn(first: number, { grid: [columns, rows] }: LabelSheet) {
  return Number.isInteger(first) && first >= 1 && first <= columns * rows ? first : 1;
}

/** A short address, for each letter makes a QR finer: it leads to the product's page, and says that it was scanned. */
async function codesOf(lines: PaperFacts["lines"]) {
  const codes = lines.map(async ({ number }) => [number, await qrSvg(`${env().BASE_URL}/q/${number}`)] as const);
  return new Map(await Promise.all(codes));
}

const longest = 38;

/** Words and bars on the left, the QR on the right, as large as the label has room for. */
function drawLabel({ line, qr }: Label, { width, height }: { width: number; height: number }): Content[] {
  const isSmall = height < 62;
  const side = Math.min(height * 0.6, width * 0.32);
  const gap = 6;
  const left = width - side - gap;
  const name = line.product.length > longest ? `${line.product.slice(0, longest - 1)}…` : line.product;
  const until = line.expiresOn ? `s.d. ${formatShortDate(line.expiresOn)}` : " ";
  const bars = left - quiet;
  return [
    {
      columns: [
        {
          width: left,
          stack: [
            { text: name, bold: true, fontSize: isSmall ? 5.5 : 8, lineHeight: 1 },
            { text: formatRupiah(line.terms.price), bold: true, fontSize: isSmall ? 8 : 12 },
            { text: until, fontSize: isSmall ? 5 : 6.5 },
            {
              svg: barcodeSvg(String(line.number), (height * 0.24) / bars),
              width: bars,
              margin: [quiet, isSmall ? 1 : 3, 0, 0],
            },
            { text: String(line.number), fontSize: isSmall ? 5 : 6.5, characterSpacing: 1, margin: [quiet, 0, 0, 0] },
          ],
        },
        { width: side, svg: qr, fit: [side, side] },
      ],
      columnGap: gap,
    },
  ];
}
