import { expect, test } from "vitest";
import { drawPdf } from "./draw-pdf";
import { pdfWith } from "./testing-pdf";

test("counts the pages and draws the first in its colours", async () => {
  const { pageCount, picture } = await drawPdf(pdfWith({ pages: 3 }));
  expect(pageCount).toBe(3);
  expect(picture).toMatchObject({ width: 635, height: 900 });
  const middle = ((picture?.width ?? 0) * 450 + 318) * 4;
  expect([...(picture?.data ?? []).slice(middle, middle + 3)]).toEqual([255, 0, 0]);
});

test("a page as long as a street becomes a small picture", async () => {
  const { picture } = await drawPdf(pdfWith({ size: [14_400, 100] }));
  expect(picture?.width).toBe(640);
  expect(picture?.height).toBeLessThan(10);
});

test.each([
  ["broken", Buffer.from("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF")],
  ["none at all", Buffer.from("halo")],
])("a PDF that is %s answers nothing, and nothing breaks", async (_, bytes) => {
  expect(await drawPdf(bytes)).toEqual({});
});

test("draws the page asked for as large as asked, and nothing for one that isn't there", async () => {
  const pdf = pdfWith({ pages: 3 });
  const { picture } = await drawPdf(pdf, { place: 2, width: 1400, height: 2000 });
  expect(picture?.width).toBeGreaterThan(1300);
  expect(await drawPdf(pdf, { place: 3, width: 1400, height: 2000 })).toEqual({ pageCount: 3 });
});
