import { type BrowserContext, expect, test } from "@playwright/test";
import { handlers, pages } from "./access";
import { type Account, accounts } from "./access-parts";
import { builtRoutes } from "./routes";
import { signInAs } from "./session";
import { makeStrangers } from "./strangers";

test.beforeAll(makeStrangers);

test("setiap halaman dan pintu tercatat di sini, dan tidak ada yang tercatat tanpa ada", () => {
  const built = builtRoutes();
  expect(Object.keys(pages).sort()).toEqual(built.pages);
  expect(Object.keys(handlers).sort()).toEqual(built.handlers);
});

/** What is shown decides: a page made at request time has sent its status before it knows who asks. */
const open = async (context: BrowserContext, path: string) => {
  const answer = await context.request.get(path, { maxRedirects: 0 });
  const location = answer.headers().location ?? "";
  if (location) return new URL(location, process.env.BASE_URL).pathname;
  const html = await answer.text();
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? "";
  if (/bukan wewenang Anda/.test(heading) || /NEXT_HTTP_ERROR_FALLBACK;40[34]/.test(html)) return "ditolak";
  return answer.ok() && heading ? "terbuka" : `status ${answer.status()}`;
};

test("tanpa masuk: yang umum terbuka, sisanya meminta masuk", async ({ context }) => {
  for (const [route, page] of Object.entries(pages)) {
    const shown = await open(context, await page.path());
    expect(shown, route).toBe(page.kind === "public" ? "terbuka" : "/masuk");
  }
});

for (const account of accounts) {
  test(`${account}: hanya halaman perannya yang terbuka`, async ({ context }) => {
    await signInAs(context, `${account}@contoh.test`);
    for (const [route, page] of Object.entries(pages)) {
      if (page.kind === "public") continue;
      const isAllowed = page.kind === "signed-in" || page.accounts.includes(account);
      const shown = await open(context, await page.path());
      expect(shown, `${account} ${route}`).toBe(isAllowed ? "terbuka" : "ditolak");
    }
  });
}

test("orang asing dengan peran yang tepat tidak menemukan milik orang lain", async ({ browser }) => {
  for (const [route, page] of Object.entries(pages)) {
    if (page.kind !== "for") continue;
    for (const stranger of page.strangers ?? []) {
      const context = await browser.newContext({ baseURL: process.env.BASE_URL });
      await signInAs(context, `${stranger}@contoh.test`);
      expect(await open(context, await page.path()), `${stranger} ${route}`).toBe("ditolak");
      await context.close();
    }
  }
});

test("setiap pintu menolak yang tidak berhak", async ({ browser }) => {
  const people: (Account | undefined)[] = [undefined, ...accounts];
  for (const account of people) {
    const context = await browser.newContext({ baseURL: process.env.BASE_URL });
    if (account) await signInAs(context, `${account}@contoh.test`);
    for (const [route, handler] of Object.entries(handlers)) {
      const answer = await context.request.fetch(await handler.path(), {
        method: handler.method,
        headers: { origin: process.env.BASE_URL ?? "" },
        ...(handler.method === "POST" && { data: {} }),
      });
      const who = `${account ?? "tanpa masuk"} ${route}`;
      if (!account) expect(answer.status(), who).toBe(handler.signedOut);
      else if (handler.accounts?.includes(account)) expect(answer.status(), who).toBe(200);
      else if (handler.wrongRole) expect(answer.status(), who).toBe(handler.wrongRole);
    }
    await context.close();
  }
});

test("orang asing tidak dapat membuka berkas orang lain", async ({ context }) => {
  await signInAs(context, "asing-pelaku@contoh.test");
  const path = await handlers["/api/files/[id]"]?.path();
  expect((await context.request.get(path ?? "")).status()).toBe(404);
});
