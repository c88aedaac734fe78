import { eq, inArray, like, or } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { db } from "@/db/client";
import { signInAttempts, users } from "@/db/schema";
import { countOf } from "./attempts";
import { hashPassword } from "./password";
import { signIn } from "./sign-in";

// Attempts are counted across connections, so these run outside a transaction and clean up after themselves.
const right = "sampan hijau menyusuri citarum";
const address = "uji 203.0.113.9";
let id = "";

beforeEach(async () => {
  const passwordHash = await hashPassword(right);
  const [user] = await db
    .insert(users)
    .values({ name: "Uji Masuk", email: "Uji.Masuk@uji.test", phone: "+6281200001111", passwordHash })
    .returning();
  id = user?.id ?? "";
});

afterEach(async () => {
  await db.delete(users).where(eq(users.id, id));
  await db
    .delete(signInAttempts)
    .where(or(like(signInAttempts.address, "uji %"), inArray(signInAttempts.account, ["uji.masuk@uji.test"])));
});

const enter = (account: string, password = right, from = address) => signIn({ account, password }, from);
const wrong = /tidak cocok/;
const tooMany = /Terlalu banyak percobaan.*WIB/;

test("refuses a wrong password and an unknown account with the same sentence", async () => {
  const known = await enter("uji.masuk@uji.test", "bukan itu").catch((error: Error) => error.message);
  const unknown = await enter("tidak.ada@uji.test", "bukan itu").catch((error: Error) => error.message);
  expect(known).toMatch(wrong);
  expect(unknown).toBe(known);
});

test("refuses a blocked person, but only after the right password", async () => {
  await db.update(users).set({ blockedAt: new Date(), blockedReason: "uji" }).where(eq(users.id, id));
  await expect(enter("uji.masuk@uji.test")).rejects.toThrow(/dinonaktifkan/);
  await expect(enter("uji.masuk@uji.test", "bukan itu")).rejects.toThrow(wrong);
});

test("refuses a person who has not chosen a password yet", async () => {
  await db.update(users).set({ passwordHash: null }).where(eq(users.id, id));
  await expect(enter("uji.masuk@uji.test", "tidak ada orangnya")).rejects.toThrow(wrong);
});

test.each(["uji.masuk@uji.test", " UJI.Masuk@Uji.test ", "081200001111", "+62 812-0000-1111", "6281200001111"])(
  "knows the person as %s",
  async (account) => {
    expect(await enter(account)).toEqual({ userId: id, sessionEpoch: 0 });
  },
);

test("of fifty wrong passwords at once, at most five are looked at", async () => {
  const answers = await Promise.allSettled(Array.from({ length: 50 }, () => enter("081200001111", "bukan itu")));
  const reasons = answers.map((answer) => String(answer.status === "rejected" && answer.reason));
  expect(reasons.filter((reason) => wrong.test(reason)).length).toBeLessThanOrEqual(5);
  expect(reasons.filter((reason) => tooMany.test(reason)).length).toBeGreaterThanOrEqual(45);
});

test("after five failures even the right password waits, under any spelling and from any address", async () => {
  for (const account of ["081200001111", "+6281200001111", "0812 0000 1111", "62812-0000-1111", "81200001111"]) {
    await expect(enter(account, "bukan itu")).rejects.toThrow(wrong);
  }
  await expect(enter("081200001111", right, "uji 198.51.100.7")).rejects.toThrow(tooMany);
  const early = new Date(Date.now() - 16 * 60_000);
  await db.update(signInAttempts).set({ at: early }).where(eq(signInAttempts.account, "+6281200001111"));
  expect(await enter("081200001111")).toMatchObject({ userId: id });
});

test("a success lets the account start afresh, not the address", async () => {
  const failed = (n: number) => ({ account: `tebakan-${n}`, address, at: new Date(Date.now() - 60_000) });
  await db.insert(signInAttempts).values(Array.from({ length: 29 }, (_, n) => failed(n)));
  expect(await enter("uji.masuk@uji.test")).toMatchObject({ userId: id });
  await expect(enter("uji.masuk@uji.test", "bukan itu")).rejects.toThrow(wrong);
  await expect(enter("uji.masuk@uji.test")).rejects.toThrow(tooMany);
  expect(await enter("uji.masuk@uji.test", right, "uji 198.51.100.7")).toMatchObject({ userId: id });
});

test("attempts of two days ago are swept up", async () => {
  const at = new Date(Date.now() - 48 * 3_600_000);
  await db.insert(signInAttempts).values({ account: "lama", address: "uji lama", at });
  await enter("uji.masuk@uji.test");
  expect(await db.select().from(signInAttempts).where(eq(signInAttempts.address, "uji lama"))).toEqual([]);
});

test("nobody uses up, by what they type, the attempts that are counted beside sign-in", async () => {
  for (const typed of [`sandi ${id}`, `SANDI ${id}`]) await expect(enter(typed)).rejects.toThrow(wrong);
  const counted = await db
    .select({ account: signInAttempts.account })
    .from(signInAttempts)
    .where(eq(signInAttempts.account, countOf("SANDI", id)));
  expect(counted).toEqual([]);
});
