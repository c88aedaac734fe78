import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { pages } from "./access";
import { type Account, accounts } from "./access-parts";
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

/** Where an account begins to work, if not at /dinas; one of a partner has a single page and no bar. */
const homes: Partial<Record<Account, string>> = { pelaku: "/pelaku", kecamatan: "/kecamatan", monitoring: "/lapangan" };

for (const account of accounts.filter((one) => one !== "mitra")) {
  test(`di ponsel nama di bilah bawah terpisah satu dari yang lain (${account})`, async ({ page, context }) => {
    await signInAs(context, `${account}@contoh.test`);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(homes[account] ?? "/dinas");
    const names = page.locator("nav[data-shell] > div:first-child").getByRole("link").filter({ visible: true });
    await expect(names.first()).toBeVisible();
    const boxes = await names
      .locator("span:not([class])")
      .evaluateAll((spans) =>
        spans.map((span) => ({ text: span.textContent, ...span.getBoundingClientRect().toJSON() })),
      );
    expect(boxes.length).toBeGreaterThan(1);
    for (const [i, { text, left }] of boxes.entries()) {
      expect(left, `${text} in the bar`).toBeGreaterThan((boxes[i - 1]?.right ?? -4) + 4);
    }
    expect(boxes.at(-1)?.right).toBeLessThanOrEqual(360);
  });
}

test("tabel yang lebih lebar dari layar digeser dengan papan ketik", async ({ page, context }) => {
  await signInAs(context, "pelaku@contoh.test");
  await page.setViewportSize({ width: 660, height: 740 });
  await page.goto("/pelaku/titipan");
  const frame = page.getByRole("region", { name: /^Barang Anda menurut batch/ });
  await frame.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => frame.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(frame).toHaveCount(0);
});
