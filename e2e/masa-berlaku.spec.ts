import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, type Page, test } from "@playwright/test";
import { newDisplay } from "./new-display";
import { query } from "./query";
import { signInAs } from "./session";
import { submitPaper } from "./submit-paper";

/** What the clock of a server runs: `npm run harian`. */
const daily = () => promisify(execFile)("npm", ["run", "--silent", "harian"], { env: { ...process.env } });

async function answers(page: Page, path: string, status: number) {
  await expect(async () => expect((await page.request.get(path)).status()).toBe(status)).toPass({ timeout: 10_000 });
}

test("izin habis: produk hilang dari etalase, pemilik diberi tahu, dan izin baru mengembalikannya", async ({
  page,
  context,
}) => {
  const { email, productId, documentId, name, paths } = await newDisplay();
  await answers(page, paths.product, 200);
  // Yesterday was its last day, and the verdict of that day still stands.
  const yesterday = "(now() at time zone 'Asia/Jakarta')::date - 1";
  await query(`update documents set expires_on = ${yesterday} where id = $1`, [documentId]);
  await query(
    `update product_verdicts set holds_until = ${yesterday}, turns_on = ${yesterday} + 1 where product_id = $1`,
    [productId],
  );
  const told = () =>
    query<{ losses: number; notices: number }>(
      `select (select count(*)::int from verdict_losses where product_id = $1) as losses,
         (select count(*)::int from notices where subject in ($1::text, $2)) as notices`,
      [productId, documentId],
    );
  await daily();
  await answers(page, paths.product, 404);
  const [once] = await told();
  expect(once).toMatchObject({ losses: 1 });
  await daily();
  expect(await told()).toEqual([once]);

  await signInAs(context, email);
  await page.goto(`/pelaku/produk/${productId}`);
  await expect(page.getByText(/NIB .* berakhir /).first()).toBeVisible();
  const number = String(Math.floor(Math.random() * 1e13)).padStart(13, "0");
  await submitPaper(page, { kind: "nib", label: "NIB", number, product: name });
  const [paper] = await query<{ id: string }>("select id from documents where number = $1", [number]);
  await answers(page, paths.product, 404);

  await signInAs(context, "verifikator@contoh.test");
  await page.goto(`/dinas/legalitas/${paper?.id}`);
  await page.getByRole("button", { name: "Verifikasi", exact: true }).click();
  await expect(page.getByText(/: diverifikasi\.$/)).toBeVisible();
  await answers(page, paths.product, 200);
  await daily();
  await answers(page, paths.product, 200);
  expect(
    await query("select regained_on from verdict_losses where product_id = $1 and regained_on is null", [productId]),
  ).toEqual([]);
});
