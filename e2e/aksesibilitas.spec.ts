import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { pages } from "./access";
import { accounts } from "./access-parts";
import { signInAs } from "./session";

const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

async function expectNoViolations(path: string, scheme: string, axe: AxeBuilder) {
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`);
  expect(found, `${path} ${scheme}`).toEqual([]);
}

/** Both schemes on one load: they differ in colours alone. */
async function check(page: Page, path: string) {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.goto(path);
  await expect(page.locator("h1")).toHaveCount(1);
  await expectNoViolations(path, "light", new AxeBuilder({ page }).withTags(tags));
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoViolations(path, "dark", new AxeBuilder({ page }).withRules(["color-contrast"]));
}

test.describe.configure({ mode: "parallel" });
// The message names each element; recording every page would cost more than checking it.
test.use({ trace: "off" });

// By each of its accounts in turn, so that every role's frame is met and no page twice.
for (const [index, [route, one]] of Object.entries(pages).entries()) {
  const among = one.kind === "for" ? one.accounts : accounts;
  const account = one.kind === "public" ? undefined : among[index % among.length];
  test(`${route} (${account ?? "tanpa masuk"})`, async ({ page, context }) => {
    if (account) await signInAs(context, `${account}@contoh.test`);
    await check(page, await one.path());
  });
}
