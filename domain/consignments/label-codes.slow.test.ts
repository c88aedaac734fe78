import { create } from "qrcode";
import { expect, test } from "vitest";
import { consigned } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { env } from "@/lib/env";
import { type LabelSheet, labelSheets } from "@/lib/label-sheets";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { drawPdf } from "@/lib/storage/draw-pdf";
import { readCode128 } from "@/lib/testing-code128";
import { labelDocument } from "./label-document";

/** Of an office's printer. */
const perMillimetre = 300 / 25.4;

type Box = { left: number; top: number; right: number; bottom: number };

/** One label of a printed sheet: which of its pixels are dark. */
async function printed(bytes: Uint8Array, { page, margin, label, pitch, grid }: LabelSheet, cell: number) {
  const [width, height] = page.map((side) => Math.round(side * perMillimetre)) as [number, number];
  const { picture } = await drawPdf(Buffer.from(bytes), { place: 0, width, height });
  if (!picture) throw new Error("The sheet could not be drawn.");
  const x = (margin[0] + (cell % grid[0]) * pitch[0]) * perMillimetre;
  const y = (margin[1] + Math.floor(cell / grid[0]) * pitch[1]) * perMillimetre;
  const box = { left: x, top: y, right: x + label[0] * perMillimetre, bottom: y + label[1] * perMillimetre };
  const isDark = (column: number, row: number) =>
    (picture.data[4 * (Math.floor(row) * picture.width + Math.floor(column))] ?? 255) < 128;
  return { box, isDark };
}

type Printed = Awaited<ReturnType<typeof printed>>;

/** The QR is all there is at the right edge: from there to the left until a whole column is white. */
function findQr({ box, isDark }: Printed): Box {
  const rows = Array.from({ length: Math.floor(box.bottom - box.top) }, (_, i) => box.top + i);
  const hasInk = (column: number) => rows.some((row) => isDark(column, row));
  let right = Math.floor(box.right) - 1;
  while (!hasInk(right)) right--;
  let left = right;
  while (hasInk(left - 1)) left--;
  const inked = rows.filter((row) => {
    for (let column = left; column <= right; column++) if (isDark(column, row)) return true;
    return false;
  });
  return { left, right: right + 1, top: inked[0] ?? 0, bottom: (inked.at(-1) ?? 0) + 1 };
}

/** The middle of each module, row by row. */
function readModules({ isDark }: Printed, { left, top, right, bottom }: Box, size: number) {
  const at = (from: number, to: number, i: number) => from + ((i + 0.5) * (to - from)) / size;
  return Array.from({ length: size ** 2 }, (_, i) =>
    isDark(at(left, right, i % size), at(top, bottom, Math.floor(i / size))),
  );
}

/** What each line across the label left of the QR reads as. */
function readBars({ box, isDark }: Printed, qr: Box) {
  const lines = Array.from({ length: Math.floor(box.bottom - box.top) }, (_, i) => box.top + i);
  const columns = Array.from({ length: Math.floor(qr.left - box.left) - 1 }, (_, i) => box.left + i);
  return lines.map((row) => readCode128(columns.map((column) => isDark(column, row)))).filter((text) => text);
}

test(
  "printed at 300 dpi, bars and QR of the first and the last label of every sheet say its number",
  () =>
    rolledBack(async (tx) => {
      const most = Math.max(...Object.values(labelSheets).map(({ grid }) => grid[0] * grid[1]));
      const { clerk, batch } = await consigned(tx, { quantity: most });
      const code = create(`${env().BASE_URL}/q/${batch.number}`, { errorCorrectionLevel: "M" }).modules;
      for (const [name, sheet] of Object.entries(labelSheets)) {
        const bytes = await renderPdf(
          await labelDocument(clerk, { paperId: batch.paperId, sheet: name, first: 1 }, tx),
        );
        for (const cell of [0, sheet.grid[0] * sheet.grid[1] - 1]) {
          const label = await printed(bytes, sheet, cell);
          const qr = findQr(label);
          expect(readModules(label, qr, code.size), `${name} ${cell}`).toEqual([...code.data].map(Boolean));
          expect(Math.abs(qr.right - qr.left - (qr.bottom - qr.top)), `${name} ${cell}`).toBeLessThan(3);
          const bars = readBars(label, qr);
          expect(new Set(bars), `${name} ${cell}`).toEqual(new Set([String(batch.number)]));
          expect(bars.length, `${name} ${cell}`).toBeGreaterThan(3 * perMillimetre); // tall enough to be hit
        }
      }
    }),
  60_000,
);
