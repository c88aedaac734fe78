import { createHash } from "node:crypto";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { startCuttingProxy } from "../lib/storage/testing-cutting-proxy";
import { newOwner } from "./new-owner";
import { pdfOf } from "./papers";
import { signInAs } from "./session";

const form = "/pelaku/legalitas/baru?jenis=nib";
/** A permit of 1 MB: at the speed of the line below some seven seconds. */
const buffer = Buffer.concat([pdfOf("NIB (contoh)"), Buffer.alloc(1_000_000, "\n% contoh")]);

/** A page of the portal behind a line that is cut every second and a half. */
async function openBehindBadLine(context: BrowserContext, path: string) {
  const { port } = new URL(process.env.BASE_URL ?? "");
  const line = await startCuttingProxy(Number(port), { cutAfter: 1_500, bytesPerSecond: 150_000 });
  const page = await context.newPage();
  await page.goto(`http://localhost:${line.port}${path}`);
  return { page, line };
}

const percent = async (page: Page) => Number(await page.getByRole("progressbar").getAttribute("aria-valuenow"));

test("sambungan terus terputus dan halaman ditutup di tengah: kiriman tetap sampai, utuh", async ({ context }) => {
  await signInAs(context, (await newOwner()).email);
  const { page, line } = await openBehindBadLine(context, form);
  await page.getByLabel("Pilih berkas").setInputFiles({ name: "nib.pdf", mimeType: "application/pdf", buffer });
  await expect(page.getByText(/dari 1 MB sudah sampai/)).toBeVisible();
  await expect.poll(() => percent(page), { timeout: 20_000 }).toBeGreaterThan(35);
  await page.close();

  const again = await context.newPage();
  const nextPiece = again.waitForRequest((request) => request.method() === "PATCH");
  await again.goto(`http://localhost:${line.port}${form}`);
  await expect(again.getByText("Kiriman Anda dilanjutkan")).toBeVisible();
  expect(Number((await nextPiece).headers()["upload-offset"])).toBeGreaterThan(100_000);
  const id = again.locator('input[type="hidden"][name="fileIds"]');
  await expect(id).toHaveValue(/^[0-9a-f-]{36}$/, { timeout: 30_000 });
  expect(line.state.cuts).toBeGreaterThan(2);

  // The picture of its first page is drawn by the server, in a thread of its own.
  const picture = again.locator("li img");
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(320);
  const kept = await again.request.get(`${process.env.BASE_URL}/api/files/${await id.inputValue()}`);
  const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
  expect(sha256(await kept.body())).toBe(sha256(buffer));
  await line.stop();
});
