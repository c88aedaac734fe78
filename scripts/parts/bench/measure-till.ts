import { randomUUID } from "node:crypto";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { connection } from "@/db/client";
import { signInAs } from "../../../e2e/session";
import { findChromium } from "../chromium";
import type { Context, Figure } from "./bench";
import type { GalleryStage } from "./gallery-stage";
import { percentile } from "./percentile";
import { startApplication } from "./start-application";

const times = 7;
const clerk = "kasir-ukur@contoh.test";
/** What opening a window costs the browser itself is not the till's: that of a counter stands open all day. */
const windowOpens = 1_500;
const patience = 30_000;

/**
 * Tells when the field hears the scanner, and when the goods lie on the counter. As text: a function would come with names
 * that only this process knows. And by itself: what Playwright asks with is a tenth of a second of scripts for each page.
 */
const tell = `
  let isReady = false;
  const look = () => {
    if (!isReady && document.activeElement?.name === "barang") {
      isReady = true;
      told("ready", performance.now());
    }
    if (document.querySelector('[data-testid="jumlah"]')) told("taken", performance.now());
    else requestAnimationFrame(look);
  };
  look();`;

/** From opening the page of a till in Chromium until what was scanned lies on the counter. */
export async function measureTill(context: Context, { placeId, batchId, clerk: { userId } }: GalleryStage) {
  await connection`insert into role_grants (id, user_id, role, scope_kind, scope_id)
    values (${randomUUID()}, ${userId}, 'petugas_galeri', 'place', ${placeId}) on conflict do nothing`;
  const [batch] = await connection<{ label: string; n: number }[]>`
    select number::text as label, (select count(*)::int from stock_levels where place_id = ${placeId}) as n
    from batches where id = ${batchId}`;
  await connection.end({ timeout: 1 });
  delete process.env.DATABASE_POOL; // the application has as many as it has elsewhere
  const application = await startApplication(context);
  const args = ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const browser = await chromium.launch({ executablePath: await findChromium(), args });
  try {
    return await measureDevices(browser, application.origin, batch?.label ?? "", batch?.n ?? 0);
  } finally {
    await browser.close();
    await application.stop();
  }
}

async function measureDevices(browser: Browser, origin: string, label: string, batches: number): Promise<Figure[]> {
  const address = `${origin}/dinas/galeri/kasir`;
  const fresh: number[] = [];
  const known: number[] = [];
  const offline: number[] = [];
  for (let i = 0; i < times + 1; i++) {
    const device = await browser.newContext();
    await signInAs(device, clerk);
    fresh.push(await openAndScan(device, address, label));
    const [page] = device.pages();
    await page?.getByText("Siap dipakai tanpa jaringan").waitFor();
    known.push(await openAndScan(device, address, label));
    await device.setOffline(true);
    offline.push(await openAndScan(device, address, label));
    await device.close();
  }
  const figure = (what: string, [, ...spent]: number[]): Figure => ({
    what: `kasir dengan ${batches.toLocaleString("id-ID")} batch, dari membuka sampai barang di meja${what}`,
    p50: percentile(spent, 0.5),
    p99: percentile(spent, 0.99),
  });
  return [
    figure(", perangkat yang belum punya rak", fresh),
    figure(", rak terakhir di perangkat", known),
    figure(", rak terakhir di perangkat, tanpa jaringan", offline),
  ];
}

async function openAndScan(device: BrowserContext, address: string, label: string) {
  const page = await device.newPage();
  await page.waitForTimeout(windowOpens);
  const [ready, taken] = await listen(page);
  await page.goto(address, { waitUntil: "commit" });
  await Promise.race([ready, taken]);
  await page.keyboard.type(`${label}\n`);
  const takenAfter = await taken;
  for (const other of device.pages()) if (other !== page) await other.close();
  return takenAfter;
}

async function listen(page: Page) {
  const { promise: ready, resolve: isReady } = Promise.withResolvers<number>();
  const { promise: taken, resolve: isTaken, reject } = Promise.withResolvers<number>();
  setTimeout(() => reject(new Error("Nothing was taken.")), patience).unref();
  await page.exposeFunction("told", (what: string, after: number) => (what === "ready" ? isReady : isTaken)(after));
  await page.addInitScript({ content: tell });
  return [ready, taken] as const;
}
