import { expect, test } from "vitest";
import { consigned } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { labelSheets } from "@/lib/label-sheets";
import { printedText } from "@/lib/pdf/printed-text";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { Refused } from "../errors";
import { labelDocument } from "./label-document";

test("each unit has a label, from the first free one on, on every sheet; none runs over its page", () =>
  rolledBack(async (tx) => {
    const { clerk, batch } = await consigned(tx, { quantity: 10 });
    for (const [sheet, { grid }] of Object.entries(labelSheets)) {
      const room = grid[0] * grid[1];
      const asked = { paperId: batch.paperId, sheet, first: room - 3 };
      const pages = await printedText(await renderPdf(await labelDocument(clerk, asked, tx)));
      const onPages = pages.map((page) => page.split(String(batch.number)).length - 1);
      expect(onPages, sheet).toEqual([4, 6]);
    }
  }));

test("a sheet that is not known is printed as the first one, whatever its name", () =>
  rolledBack(async (tx) => {
    const { clerk, batch } = await consigned(tx, { quantity: 2 });
    const print = (sheet: string) => labelDocument(clerk, { paperId: batch.paperId, sheet, first: 1 }, tx);
    const { size } = await print("tj103");
    for (const sheet of ["", "kertas-lain", "__proto__", "constructor"])
      expect((await print(sheet)).size).toEqual(size);
  }));

test("more labels than one print can bear are refused in words", () =>
  rolledBack(async (tx) => {
    const { clerk, batch } = await consigned(tx, { quantity: 2_001 });
    const asked = { paperId: batch.paperId, sheet: "tj103", first: 1 };
    await expect(labelDocument(clerk, asked, tx)).rejects.toThrow(Refused);
  }));
