import { type Browser, expect } from "@playwright/test";
import type { openedTill } from "./opened-till";
import { signInAs } from "./session";
import { readyTill, salesOf, sell } from "./till";

/** The same clerk sells a piece at another device, with network; its page, to be closed with its context. */
export async function sellElsewhere(
  browser: Browser,
  { label, placeId, clerkEmail }: Awaited<ReturnType<typeof openedTill>>,
) {
  const elsewhere = await browser.newContext({ baseURL: process.env.BASE_URL });
  await signInAs(elsewhere, clerkEmail);
  const other = await elsewhere.newPage();
  await other.goto("/dinas/galeri/kasir");
  await readyTill(other);
  await sell(other, label);
  await expect.poll(() => salesOf(placeId)).toHaveLength(1);
  return other;
}
