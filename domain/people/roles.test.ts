import { and, eq, inArray, isNull } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { db, type Tx } from "@/db/client";
import { auditEvents, roleGrants, users } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Conflict, Forbidden, NotFound } from "../errors";
import type { Person } from "../policy";
import { blockPerson } from "./block-person";
import { findActor } from "./find-actor";
import { grantRole } from "./grant-role";
import { revokeRole } from "./revoke-role";
import { unblockPerson } from "./unblock-person";

const reason = "Pindah tugas";

async function grantOf(tx: Tx, person: Person) {
  const [grant] = await tx.select().from(roleGrants).where(eq(roleGrants.userId, person.userId));
  if (!grant) throw new Error("No grant.");
  return grant;
}

const canSignIn = (tx: Tx, person: Person) =>
  tx.update(users).set({ passwordHash: "ada" }).where(eq(users.id, person.userId));

test("refuses everyone but an admin", () =>
  rolledBack(async (tx) => {
    const { head, owner, clerk, stranger } = await cast(tx);
    const grantId = (await grantOf(tx, stranger)).id;
    for (const actor of [head, owner, clerk]) {
      const userId = stranger.userId;
      await expect(grantRole(actor, { userId, role: "admin", scopeId: "dinas" }, tx)).rejects.toThrow(Forbidden);
      await expect(revokeRole(actor, { grantId, reason }, tx)).rejects.toThrow(Forbidden);
      await expect(blockPerson(actor, { userId, reason }, tx)).rejects.toThrow(Forbidden);
      await expect(unblockPerson(actor, { userId, reason }, tx)).rejects.toThrow(Forbidden);
    }
  }));

test("a revoked role ends the session at the next request, and is not revoked twice", () =>
  rolledBack(async (tx) => {
    const { admin, clerk } = await cast(tx);
    const { id: grantId } = await grantOf(tx, clerk);
    expect(await findActor(clerk.userId, 0, tx)).toBeDefined();
    await revokeRole(admin, { grantId, reason }, tx);
    expect(await findActor(clerk.userId, 0, tx)).toBeUndefined();
    expect(await findActor(clerk.userId, 1, tx)).toMatchObject({ grants: [] });
    await expect(revokeRole(admin, { grantId, reason }, tx)).rejects.toThrow(Conflict);
  }));

test("a blocked person is out at the next request, and back with their roles when unblocked", () =>
  rolledBack(async (tx) => {
    const { admin, clerk } = await cast(tx);
    await canSignIn(tx, admin);
    const { userId } = clerk;
    await blockPerson(admin, { userId, reason }, tx);
    expect(await findActor(userId, 1, tx)).toBeUndefined();
    await expect(blockPerson(admin, { userId, reason }, tx)).rejects.toThrow(Conflict);
    await unblockPerson(admin, { userId, reason }, tx);
    expect(await findActor(userId, 1, tx)).toMatchObject({ grants: [{ role: "petugas_galeri" }] });
    await expect(unblockPerson(admin, { userId, reason }, tx)).rejects.toThrow(Conflict);
  }));

test("a second role is held beside the first; strangers are not found", () =>
  rolledBack(async (tx) => {
    const { admin, clerk, gallery } = await cast(tx);
    await grantRole(admin, { userId: clerk.userId, role: "verifikator", scopeId: "apa saja" }, tx);
    const actor = await findActor(clerk.userId, 0, tx);
    expect(actor?.grants).toEqual([
      { role: "petugas_galeri", scopeKind: "place", scopeId: gallery.id },
      { role: "verifikator", scopeKind: "office", scopeId: "dinas" },
    ]);
    const nobody = { userId: gallery.id, role: "verifikator", scopeId: "dinas" } as const;
    await expect(grantRole(admin, nobody, tx)).rejects.toThrow(NotFound);
    const [row] = await tx.select().from(auditEvents).where(eq(auditEvents.subjectId, clerk.userId));
    expect(row).toMatchObject({ action: "person.grant_role", actorName: "Admin Dinas" });
  }));

test("an admin can neither block themselves nor drop their own admin role", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    await canSignIn(tx, admin);
    const { id: grantId } = await grantOf(tx, admin);
    await expect(revokeRole(admin, { grantId, reason }, tx)).rejects.toThrow(/sendiri/);
    await expect(blockPerson(admin, { userId: admin.userId, reason }, tx)).rejects.toThrow(/sendiri/);
  }));

test("two admins who revoke each other at once leave one", async () => {
  const admins = await db.transaction(async (tx) => {
    const people = await tx
      .insert(users)
      .values(["Satu", "Dua"].map((name) => ({ name, email: `admin.${name}@uji.test`, passwordHash: "ada" })))
      .returning();
    const grant = { role: "admin", scopeKind: "office", scopeId: "dinas" } as const;
    const grants = await tx
      .insert(roleGrants)
      .values(people.map(({ id }) => ({ userId: id, ...grant })))
      .returning();
    return people.map(({ id, name }, i) => ({
      actor: { kind: "person", userId: id, name, grants: [grant] } as Person,
      grantId: grants[i]?.id ?? "",
    }));
  });
  const [one, two] = admins;
  if (!one || !two) throw new Error("No admins.");
  const answers = await Promise.allSettled([
    revokeRole(one.actor, { grantId: two.grantId, reason }),
    revokeRole(two.actor, { grantId: one.grantId, reason }),
  ]);
  const left = await db
    .select({ id: roleGrants.id })
    .from(roleGrants)
    .innerJoin(users, eq(users.id, roleGrants.userId))
    .where(and(eq(roleGrants.role, "admin"), isNull(roleGrants.revokedAt), isNull(users.blockedAt)));
  expect(left.length).toBeGreaterThanOrEqual(1);
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

// Audit rows name these people for ever, so they stay, without power.
afterAll(async () => {
  const made = db.select({ id: users.id }).from(users).where(eq(users.passwordHash, "ada"));
  await db
    .update(roleGrants)
    .set({ revokedAt: new Date(), revokedReason: "uji selesai" })
    .where(and(isNull(roleGrants.revokedAt), inArray(roleGrants.userId, made)));
});
