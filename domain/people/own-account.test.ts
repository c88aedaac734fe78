import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { users } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../errors";
import type { Person } from "../policy";
import { changePassword } from "./change-password";
import { findActor } from "./find-actor";
import { getOwnAccount } from "./get-own-account";
import { hashPassword } from "./password";
import { signIn } from "./sign-in";
import { signOutEverywhere } from "./sign-out-everywhere";

const job = { kind: "system", job: "impor" } as const;
const old = "sampan hijau menyusuri citarum";
const input = { currentPassword: old, password: "perahu tua berlabuh senja" };

async function withPassword(tx: Tx, person: Person) {
  const passwordHash = await hashPassword(old);
  await tx.update(users).set({ passwordHash }).where(eq(users.id, person.userId));
  return person;
}

test("refuses a job: an account belongs to a person", () =>
  rolledBack(async (tx) => {
    await expect(changePassword(job, input, tx)).rejects.toThrow(Forbidden);
    await expect(signOutEverywhere(job, tx)).rejects.toThrow(Forbidden);
    await expect(getOwnAccount(job, tx)).rejects.toThrow(Forbidden);
  }));

test("refuses who does not know the present password, and stops guessing", () =>
  rolledBack(async (tx) => {
    const owner = await withPassword(tx, (await cast(tx)).owner);
    const guess = { ...input, currentPassword: "tebakan" };
    for (let n = 0; n < 5; n++) {
      await expect(changePassword(owner, guess, tx)).rejects.toMatchObject({ field: "currentPassword" });
    }
    await expect(changePassword(owner, input, tx)).rejects.toThrow(/Terlalu banyak/);
  }));

test("refuses a weak password, and the old one again", () =>
  rolledBack(async (tx) => {
    const owner = await withPassword(tx, (await cast(tx)).owner);
    await expect(changePassword(owner, { ...input, password: "karawang123" }, tx)).rejects.toMatchObject({
      field: "password",
    });
    await expect(changePassword(owner, { ...input, password: old }, tx)).rejects.toMatchObject({ field: "password" });
  }));

test("changes the password, ends other sessions and answers with the epoch of this one", () =>
  rolledBack(async (tx) => {
    const owner = await withPassword(tx, (await cast(tx)).owner);
    const { sessionEpoch } = await changePassword(owner, input, tx);
    expect(await findActor(owner.userId, 0, tx)).toBeUndefined();
    expect(await findActor(owner.userId, sessionEpoch, tx)).toMatchObject({ name: owner.name });
    const account = "pemilik.dapur@uji.test";
    expect(await signIn({ account, password: input.password }, "uji", tx)).toEqual({
      userId: owner.userId,
      sessionEpoch,
    });
    await expect(signIn({ account, password: old }, "uji", tx)).rejects.toThrow(/tidak cocok/);
  }));

test("signing out everywhere ends this session too", () =>
  rolledBack(async (tx) => {
    const { owner } = await cast(tx);
    await signOutEverywhere(owner, tx);
    expect(await findActor(owner.userId, 0, tx)).toBeUndefined();
  }));

test("shows the roles of today with the name of what they are about", () =>
  rolledBack(async (tx) => {
    const { owner, districtOfficer } = await cast(tx);
    expect(await getOwnAccount(owner, tx)).toMatchObject({ grants: [{ role: "pelaku", scopeName: "Dapur Uji" }] });
    expect(await getOwnAccount(districtOfficer, tx)).toMatchObject({ grants: [{ scopeName: "Karawang Timur" }] });
  }));
