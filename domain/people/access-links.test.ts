import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { accessLinks, users } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Forbidden, Refused } from "../errors";
import type { Actor } from "../policy";
import { blockPerson } from "./block-person";
import { findActor } from "./find-actor";
import { findLink } from "./find-link";
import { invitePerson } from "./invite-person";
import { openLink } from "./open-link";
import { invitePersonInput } from "./schema";
import { sendLink } from "./send-link";

const password = "perahu tua berlabuh senja";
const guest = { name: "Dedi Uji", email: "dedi@uji.test", role: "petugas_kecamatan", scopeId: "32.15.26" };
const invite = (admin: Actor, tx: Tx, change: object = {}) =>
  invitePerson(admin, invitePersonInput.parse({ ...guest, ...change }), tx);

test("refuses an invitation or a link by anyone but an admin", () =>
  rolledBack(async (tx) => {
    const { head, owner, clerk } = await cast(tx);
    for (const actor of [head, owner, clerk]) {
      await expect(invite(actor, tx)).rejects.toThrow(Forbidden);
      await expect(sendLink(actor, { userId: owner.userId }, tx)).rejects.toThrow(Forbidden);
    }
  }));

test("refuses a role at a place that does not exist, and a person who is already there", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    await expect(invite(admin, tx, { scopeId: "99.99.99" })).rejects.toMatchObject({ field: "scopeId" });
    await expect(invite(admin, tx, { email: "Admin.Dinas@uji.test" })).rejects.toMatchObject({ field: "email" });
  }));

test("lets the guest in once, with the role that was meant", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    const { token } = await invite(admin, tx);
    expect(await findLink("undangan", token, tx)).toMatchObject({ name: "Dedi Uji" });
    const { userId, sessionEpoch } = await openLink("undangan", { token, password }, tx);
    expect(await findActor(userId, sessionEpoch, tx)).toMatchObject({
      grants: [{ role: "petugas_kecamatan", scopeKind: "kecamatan", scopeId: "32.15.26" }],
    });
    await expect(openLink("undangan", { token, password }, tx)).rejects.toThrow(/sudah dipakai/);
  }));

test("refuses a link that expired, was replaced, is of the other kind, or belongs to a blocked person", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    const { token, userId } = await invite(admin, tx);
    await expect(openLink("sandi", { token, password }, tx)).rejects.toThrow(/tidak dikenali/);
    const newer = await sendLink(admin, { userId }, tx);
    expect(newer.kind).toBe("undangan");
    await expect(openLink("undangan", { token, password }, tx)).rejects.toThrow(/diganti/);
    await tx.update(accessLinks).set({ expiresAt: sql`now() - interval '1 second'` });
    await expect(openLink("undangan", { token: newer.token, password }, tx)).rejects.toThrow(/lewat waktunya/);
    expect(await findLink("undangan", newer.token, tx)).toMatchObject({ closed: expect.stringContaining("lewat") });
    await tx.update(users).set({ passwordHash: "ada" }).where(eq(users.id, admin.userId));
    await blockPerson(admin, { userId, reason: "uji" }, tx);
    await expect(sendLink(admin, { userId }, tx)).rejects.toThrow(Refused);
  }));

test("a new password by link ends older sessions and keeps only a hash of the link", () =>
  rolledBack(async (tx) => {
    const { admin, owner } = await cast(tx);
    await tx.update(users).set({ passwordHash: "lama" }).where(eq(users.id, owner.userId));
    const { token, kind } = await sendLink(admin, { userId: owner.userId }, tx);
    expect(kind).toBe("sandi");
    const [kept] = await tx.select().from(accessLinks).where(eq(accessLinks.userId, owner.userId));
    expect(JSON.stringify(kept)).not.toContain(token);
    await expect(openLink("sandi", { token, password: "dapur uji 1" }, tx)).rejects.toMatchObject({
      field: "password",
    });
    const { sessionEpoch } = await openLink("sandi", { token, password }, tx);
    expect(sessionEpoch).toBe(1);
    expect(await findActor(owner.userId, 0, tx)).toBeUndefined();
  }));
