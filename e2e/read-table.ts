import type { Locator, Page } from "@playwright/test";

/** `Rp1.250.000` and `-2` alike. */
export const readNumber = (text = "") => Number(text.replaceAll(/[^\d-]/g, ""));

/** The rows of a table, of the only one on the page, by the heads of its columns; not what stands below as their sum. */
export async function readTable(page: Page, only: Locator = page.getByRole("table")) {
  const { heads, rows } = await only.evaluate((table: HTMLTableElement) => ({
    heads: [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.innerText.trim()),
    rows: [...(table.tBodies[0]?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.innerText)),
  }));
  return rows.map((cells) => new Map(cells.map((cell, i) => [heads[i] ?? "", cell])));
}
