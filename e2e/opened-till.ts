import type { Page } from "@playwright/test";
import { leaveGoods } from "./leave-goods";
import { newDisplay } from "./new-display";
import { signInAs } from "./session";
import { onlyLabel, openTill } from "./till";

/** A clerk with goods on the shelf, ten pieces unless more or fewer are asked for, before a till that is open. */
export async function openedTill(page: Page, quantity?: number) {
  const goods = await newDisplay();
  await signInAs(page.context(), goods.clerkEmail);
  await leaveGoods(page, goods, quantity);
  await openTill(page);
  const closing = (await page.getByRole("link", { name: "Tutup kasir" }).getAttribute("href")) ?? "";
  return { ...goods, closing, label: await onlyLabel(goods.placeId) };
}
