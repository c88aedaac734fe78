import { asc, eq } from "drizzle-orm";
import type { Content } from "pdfmake/interfaces";
import { type Db, db } from "@/db/client";
import { batches, products } from "@/db/schema";
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

/** One label for each unit that came in under a paper: name, price, last day, bars for the till, QR for shoppers. */
export async function labelDocument(actor: Actor, { paperId, sheet: name, first }: Asked, tx: Db = db): Promise<Paper> {
  const paper = await getPaper(actor, paperId, tx);
  const sheet = labelSheets[name] ?? labelSheets.tj103;
  if (paper.kind !== "titip" || !sheet)
    throw new Refused("Label dibuat dari BAST titip, pada kertas label yang dikenal.");
  const units = paper.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  if (units > most) throw new Refused(`Satu BAST paling banyak ${most} label. Bagi penerimaannya.`);
  const codes = await codesOf(paperId, tx);
  const labels = paper.lines.flatMap((line): Label[] =>
    Array.from({ length: line.quantity }, () => ({ line, qr: codes.get(line.batchId) ?? "" })),
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

/** The QR of each batch leads to the page of its product, and says that it was scanned. */
async function codesOf(paperId: string, tx: Db) {
  const rows = await tx
    .select({ id: batches.id, slug: products.slug })
    .from(batches)
    .innerJoin(products, eq(products.id, batches.productId))
    .where(eq(batches.paperId, paperId))
    .orderBy(asc(batches.number));
  const codes = await Promise.all(
    rows.map(async ({ id, slug }) => [id, await qrSvg(`${env().BASE_URL}/produk/${slug}?asal=qr`)] as const),
  );
  return new Map(codes);
}

function drawLabel({ line, qr }: Label, { width, height }: { width: number; height: number }): Content[] {
  const isSmall = height < 62;
  const side = Math.min(height * 0.5, width * 0.26);
  const bars = width * 0.72;
  const name = line.product.length > 38 ? `${line.product.slice(0, 37)}…` : line.product;
  const until = line.expiresOn ? `s.d. ${formatShortDate(line.expiresOn)}` : " ";
  return [
    {
      columns: [
        {
          width: width - side - 3,
          stack: [
            { text: name, bold: true, fontSize: isSmall ? 6 : 8, lineHeight: 1 },
            { text: formatRupiah(line.terms.price), bold: true, fontSize: isSmall ? 8 : 12 },
            { text: until, fontSize: isSmall ? 5 : 6.5 },
          ],
        },
        { width: side, svg: qr, fit: [side, side] },
      ],
      columnGap: 3,
    },
    { svg: barcodeSvg(String(line.number), (height * 0.22) / bars), width: bars, margin: [0, 2, 0, 0] },
    { text: String(line.number), fontSize: isSmall ? 5 : 6.5, characterSpacing: 1 },
  ];
}
