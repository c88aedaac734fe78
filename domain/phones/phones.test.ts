import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { accountPhones, auditEvents, businesses, notices, users } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { makeReadableCode, showReadableCode } from "@/lib/readable-code";
import { Conflict, Forbidden } from "../errors";
import { joinByPhoneInput } from "../people/schema";
import type { Person } from "../policy";
import { askForPhoneCheck } from "./ask-for-phone-check";
import { joinByPhone } from "./join-by-phone";
import { listOwnPhones } from "./list-own-phones";
import { getPhoneCheck, listPhoneChecks } from "./list-phone-checks";
import { provePhone } from "./prove-phone";
import { askForPhoneCheckInput } from "./schema";
import { sendPhoneCode } from "./send-phone-code";

const phone = "+6281277770001";

const ask = (actor: Person, tx: Db, number = phone) => askForPhoneCheck(actor, { phone: number }, randomUUID(), tx);
const prove = (actor: Person, code: string, tx: Db) => provePhone(actor, { code }, randomUUID(), tx);
const numbersOf = async (actor: Person, tx: Db) => (await listOwnPhones(actor, tx)).proved.map(({ phone }) => phone);

async function asked(actor: Person, officer: Person, tx: Db) {
  await ask(actor, tx);
  const found = (await listPhoneChecks(officer, tx)).find(({ userId }) => userId === actor.userId);
  if (!found) throw new Error("Not listed.");
  return found.id;
}

test("who may not: see whose number waits, or make its code; nobody makes their own", () =>
  rolledBack(async (tx) => {
    const { owner, head, visitor, districtOfficer, nobody, verifier, clerk } = await cast(tx);
    const checkId = await asked(nobody, verifier, tx);
    for (const person of [owner, head, visitor, districtOfficer, nobody]) {
      await expect(listPhoneChecks(person, tx)).rejects.toThrow(Forbidden);
      await expect(getPhoneCheck(person, checkId, tx)).rejects.toThrow(Forbidden);
      await expect(sendPhoneCode(person, { checkId, how: "pesan" }, tx)).rejects.toThrow(Forbidden);
    }
    const own = await asked(verifier, verifier, tx);
    await expect(sendPhoneCode(verifier, { checkId: own, how: "pesan" }, tx)).rejects.toThrow(/petugas lain/);
    await sendPhoneCode(clerk, { checkId: own, how: "loket" }, tx);
  }));

test("the code that went to the number makes it the account's, once; only its hash is kept", () =>
  rolledBack(async (tx) => {
    const { nobody, verifier } = await cast(tx);
    const checkId = await asked(nobody, verifier, tx);
    expect(await tx.$count(notices, eq(notices.kind, "nomor_menunggu"))).toBe(1);
    const { code } = await sendPhoneCode(verifier, { checkId, how: "pesan" }, tx);
    expect(await numbersOf(nobody, tx)).toEqual([]);
    await prove(nobody, showReadableCode(code).toLowerCase(), tx);
    expect(await numbersOf(nobody, tx)).toEqual([phone]);
    expect(JSON.stringify(await tx.select().from(accountPhones))).not.toContain(code);
    await expect(prove(nobody, code, tx)).rejects.toThrow(/bukan untuk permintaan/);
    await expect(ask(nobody, tx)).rejects.toThrow(/sudah dipastikan/);
    await expect(sendPhoneCode(verifier, { checkId, how: "pesan" }, tx)).rejects.toThrow(Conflict);
    const trail = await tx.select({ action: auditEvents.action, details: auditEvents.details }).from(auditEvents);
    expect(trail.map(({ action }) => action)).toEqual(["phone.ask", "phone.send", "phone.prove"]);
    expect(JSON.stringify(trail)).not.toContain(phone.slice(-8));
  }));

test("a slip, another's code, a replaced one and one out of date open nothing; and then patience is asked for", () =>
  rolledBack(async (tx) => {
    const { nobody, stranger, verifier } = await cast(tx);
    const checkId = await asked(nobody, verifier, tx);
    const old = await sendPhoneCode(verifier, { checkId, how: "pesan" }, tx);
    const { code } = await sendPhoneCode(verifier, { checkId, how: "pesan" }, tx);
    await ask(stranger, tx, "+6281277770002");
    await expect(prove(stranger, code, tx)).rejects.toThrow(/bukan untuk permintaan/);
    await expect(prove(nobody, (code.startsWith("A") ? "B" : "A") + code.slice(1), tx)).rejects.toThrow(/salah ketik/);
    await expect(prove(nobody, old.code, tx)).rejects.toThrow(/bukan untuk permintaan/);
    await tx
      .update(accountPhones)
      .set({ expiresAt: new Date(0) })
      .where(eq(accountPhones.id, checkId));
    await expect(prove(nobody, code, tx)).rejects.toThrow(/lewat masa berlakunya/);
    for (let n = 0; n < 3; n++) await expect(prove(nobody, makeReadableCode(), tx)).rejects.toThrow(/bukan untuk/);
    await expect(prove(nobody, code, tx)).rejects.toThrow(/Terlalu banyak percobaan/);
    expect(await numbersOf(nobody, tx)).toEqual([]);
  }));

test("a number changes hands with whoever proves it last, and asking again ends what was asked before", () =>
  rolledBack(async (tx) => {
    const { nobody, stranger, verifier } = await cast(tx);
    for (const holder of [nobody, stranger]) {
      await ask(holder, tx, "+6281277770003");
      const checkId = await asked(holder, verifier, tx);
      const { code } = await sendPhoneCode(verifier, { checkId, how: "pesan" }, tx);
      await prove(holder, code, tx);
    }
    expect(await numbersOf(nobody, tx)).toEqual([]);
    expect(await numbersOf(stranger, tx)).toEqual([phone]);
    expect(await listPhoneChecks(verifier, tx)).toEqual([]);
  }));

test("too many requests are turned away; a number that cannot be read is said at its field", () =>
  rolledBack(async (tx) => {
    const { nobody } = await cast(tx);
    for (let n = 0; n < 5; n++) await ask(nobody, tx);
    await expect(ask(nobody, tx)).rejects.toThrow(/Terlalu banyak percobaan/);
    for (const wrong of ["", "0812", "nomor saya"]) {
      expect(askForPhoneCheckInput.safeParse({ phone: wrong }).error?.issues[0]?.path).toEqual(["phone"]);
    }
  }));

test("somebody with a record but without a code gets an account, no business, and waits for a code to that number", () =>
  rolledBack(async (tx) => {
    const { verifier } = await cast(tx);
    const before = await tx.$count(businesses);
    const form = { name: "Bu Lama", phone: "081277770009", password: "leuit-sungai-biru-72" };
    expect(joinByPhoneInput.safeParse({ ...form, phone: "" }).error?.issues[0]?.path).toEqual(["phone"]);
    const { userId } = await joinByPhone(joinByPhoneInput.parse(form), randomUUID(), tx);
    expect(await tx.$count(businesses)).toBe(before);
    expect(await listPhoneChecks(verifier, tx)).toMatchObject([{ userId, phone: "+6281277770009", sentAt: null }]);
    expect(await tx.$count(users, eq(users.id, userId))).toBe(1);
  }));
