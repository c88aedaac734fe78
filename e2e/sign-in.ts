import { expect, type Page } from "@playwright/test";

/** Signs in as a person would, with the password of the demo. */
export async function signIn(page: Page, email: string, password = "contoh-galeri-2026") {
  await page.goto("/masuk");
  await page.getByLabel("Email atau nomor HP").fill(email);
  await page.getByLabel("Kata sandi").fill(password);
  await page.getByRole("button", { name: "Masuk", exact: true }).click();
  await expect(page).not.toHaveURL(/\/masuk/);
}
