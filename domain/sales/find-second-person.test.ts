import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { users } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../errors";
import { hashPassword } from "../people/password";
import { signIn } from "../people/sign-in";
import type { Person } from "../policy";
import { findSecondPerson } from "./find-second-person";

const password = "perahu tua berlabuh di muara";
const account = "pimpinan.setuju@uji.test";
const wrong = /tidak cocok/;
const tooMany = /Terlalu banyak persetujuan yang keliru dari Anda\. Coba lagi sesudah .*WIB/;

/** The head with a password, two clerks who may ask, and what they ask. */
async function staged(tx: Tx) {
  const people = await cast(tx);
  const reached = { email: account, phone: "+6281200003333", passwordHash: await hashPassword(password) };
  await tx.update(users).set(reached).where(eq(users.id, people.head.userId));
  const ask = (by: Person, typed = password, whom = account) =>
    findSecondPerson(by, { account: whom, password: typed }, tx);
  const colleague = { ...people.clerk, userId: people.nobody.userId };
  const failFive = async (by: Person, whom?: string) => {
    for (let n = 0; n < 5; n++) await expect(ask(by, "bukan itu", whom)).rejects.toThrow(wrong);
  };
  return { ...people, colleague, ask, failFive };
}

test("who keeps no till may ask nobody, and learns of no password", () =>
  rolledBack(async (tx) => {
    const { owner, verifier, districtOfficer, ask } = await staged(tx);
    for (const actor of [owner, verifier, districtOfficer]) await expect(ask(actor)).rejects.toThrow(Forbidden);
  }));

test("wrong passwords end the asking of these two for a while, under either name, and lock nobody out", () =>
  rolledBack(async (tx) => {
    const { clerk, colleague, head, ask, failFive } = await staged(tx);
    await failFive(clerk);
    for (const whom of [account, "0812 0000 3333"]) {
      await expect(ask(clerk, password, whom)).rejects.toThrow(tooMany);
      await expect(ask(clerk, password, whom)).rejects.toMatchObject({ field: "account" });
    }
    expect(await signIn({ account, password }, "uji 203.0.113.9", tx)).toMatchObject({ userId: head.userId });
    expect(await ask(colleague)).toMatchObject({ userId: head.userId });
    await expect(ask(clerk)).rejects.toThrow(tooMany); // neither lets the first two start afresh
  }));

test("who guesses at the door keeps nobody from agreeing at the counter", () =>
  rolledBack(async (tx) => {
    const { clerk, head, ask } = await staged(tx);
    const guess = () => signIn({ account, password: "bukan itu" }, "uji 198.51.100.7", tx);
    for (let n = 0; n < 5; n++) await expect(guess()).rejects.toThrow(wrong);
    await expect(guess()).rejects.toThrow(/Demi keamanan/);
    expect(await ask(clerk)).toMatchObject({ userId: head.userId });
  }));

test("a right password lets the two start afresh", () =>
  rolledBack(async (tx) => {
    const { clerk, head, ask } = await staged(tx);
    for (let n = 0; n < 4; n++) await expect(ask(clerk, "bukan itu")).rejects.toThrow(wrong);
    expect(await ask(clerk)).toMatchObject({ userId: head.userId });
    await expect(ask(clerk, "bukan itu")).rejects.toThrow(wrong);
    expect(await ask(clerk)).toMatchObject({ userId: head.userId });
  }));

test("who tries one account after the other is stopped as well", () =>
  rolledBack(async (tx) => {
    const { clerk, ask, failFive } = await staged(tx);
    for (const n of [1, 2, 3]) await failFive(clerk, `tidak.ada.${n}@uji.test`);
    await expect(ask(clerk)).rejects.toThrow(tooMany);
  }));

test("a blocked person agrees to nothing", () =>
  rolledBack(async (tx) => {
    const { clerk, head, ask } = await staged(tx);
    await tx.update(users).set({ blockedAt: new Date(), blockedReason: "uji" }).where(eq(users.id, head.userId));
    await expect(ask(clerk)).rejects.toThrow("Akun itu tidak dapat dipakai sekarang.");
  }));
