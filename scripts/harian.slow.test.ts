import { spawn } from "node:child_process";
import { once } from "node:events";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { freePort } from "@/db/postgres/free-port";
import { documents, notices, products, verdictLosses } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { licensed } from "@/db/seed/licensed";
import { shown } from "@/db/seed/shown";
import { refreshVerdicts } from "@/domain/legalitas/refresh-verdicts";
import { dayBefore } from "@/lib/day-steps";
import { today } from "@/lib/today";

const patience = { timeout: 60_000 };

/** What `npm run harian` runs. */
async function daily(url = process.env.DATABASE_URL ?? "") {
  const flags = ["--conditions=react-server", "--import", "tsx"];
  const child = spawn(process.execPath, [...flags, "scripts/with-database.ts", "scripts/harian.ts"], {
    env: { ...process.env, DATABASE_URL: url },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const [code] = await once(child, "exit");
  return { code, said };
}

test("a permit that ended takes the product down; run twice, nothing is done twice", patience, async () => {
  const { crackers, business, verifier, gallery, clerk } = await db.transaction(cast);
  await licensed(db, { productId: crackers.id, businessId: business.id, by: verifier.userId, expiresOn: today() });
  await db.transaction((tx) => refreshVerdicts(tx, [crackers.id]));
  await shown(db, { productId: crackers.id, placeId: gallery.id, by: clerk.userId, holdsUntil: today() });
  const counts = async () => [await db.$count(verdictLosses), await db.$count(notices)];
  await daily();
  expect((await counts())[0]).toBe(0);
  const yesterday = dayBefore(today());
  await db.update(documents).set({ expiresOn: yesterday }).where(eq(documents.kind, "pirt"));
  await db.transaction((tx) => refreshVerdicts(tx, [crackers.id], yesterday));
  const first = await daily();
  expect(first).toMatchObject({ code: 0, said: expect.stringMatching(/1 produk dinilai ulang, 1 berubah/) });
  const after = await counts();
  expect(after[0]).toBe(1);
  expect(after[1]).toBeGreaterThan(0);
  const second = await daily();
  expect(second).toMatchObject({ code: 0, said: expect.stringMatching(/0 produk dinilai ulang, 0 berubah/) });
  expect(await counts()).toEqual(after);
  expect((await db.select({ state: products.state }).from(products))[0]?.state).toBe("diterima");
});

test("with no database it fails, says so, and leaves with another code than 0", patience, async () => {
  const nowhere = new URL(process.env.DATABASE_URL ?? "");
  nowhere.port = String(await freePort());
  const { code, said } = await daily(nowhere.href);
  expect(code).toBeGreaterThan(0);
  expect(said).toMatch(/basis data|ECONNREFUSED/i);
});
