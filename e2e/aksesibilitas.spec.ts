import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { pages } from "./access";
import { accounts } from "./access-parts";
import { signInAs } from "./session";

/** Both schemes on one load: colours change by media query alone. */
async function expectNoViolations(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator("h1")).toHaveCount(1);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
      .analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`,
    );
    expect(found, `${path} ${colorScheme}`).toEqual([]);
  }
}

test("halaman umum", async ({ page }) => {
  test.slow();
  for (const one of Object.values(pages)) if (one.kind === "public") await expectNoViolations(page, await one.path());
});

for (const account of accounts) {
  test(`halaman ${account}`, async ({ page, context }) => {
    test.slow();
    await signInAs(context, `${account}@contoh.test`);
    for (const one of Object.values(pages)) {
      const isMine = one.kind === "signed-in" || (one.kind === "for" && one.accounts.includes(account));
      if (isMine) await expectNoViolations(page, await one.path());
    }
  });
}
