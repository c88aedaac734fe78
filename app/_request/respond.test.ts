import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { businesses } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { answered, respondToError } from "./respond";

const refused = (run: Promise<unknown>) => run.then(() => undefined, respondToError);

test("what can never be kept is refused for good: only what may go through later is a 503", () =>
  rolledBack(async (tx) => {
    const inSavepoint = (query: ReturnType<typeof sql>) => refused(tx.transaction((tx) => tx.execute(query)));
    expect((await inSavepoint(sql`select ${"a\u0000b"}::text`))?.status).toBe(409);
    expect((await inSavepoint(sql`select ${"99999999999"}::int`))?.status).toBe(409);
    expect((await inSavepoint(sql`select ${"9999-99-99"}::date`))?.status).toBe(409);
    expect((await inSavepoint(sql`select ${"bukan nomor"}::uuid`))?.status).toBe(404);
    expect((await inSavepoint(sql`do $$ begin raise exception sqlstate '40P01'; end $$`))?.status).toBe(503);
    expect((await inSavepoint(sql`do $$ begin raise exception sqlstate '57P01'; end $$`))?.status).toBe(503);
  }));

test("a choice that is on no list gets a sentence", () =>
  rolledBack(async (tx) => {
    const stray = { name: "Uji", nameKey: "uji", slug: "uji-respond", ownerName: "Uji", kecamatanCode: "99.99.99" };
    const answer = await refused(tx.transaction((tx) => tx.insert(businesses).values(stray)));
    expect(answer?.status).toBe(409);
    expect(await answer?.json()).toMatchObject({ error: expect.stringContaining("tidak ada lagi di daftar") });
  }));

test("a handler that cannot even ask who is there says why", async () => {
  const away = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
  const answer = await answered(() => Promise.reject(away))(new Request("http://galeri.test"));
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ error: expect.stringContaining("Basis data") });
});
