import { createHash } from "node:crypto";
import { and, desc, eq, gt, lt, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { type Db, db } from "@/db/client";
import { dataExports } from "@/db/schema";
import { env } from "@/lib/env";
import { sign } from "@/lib/signature";
import { recordAudit } from "../audit";
import { NotFound } from "../errors";
import { requirePerson } from "../people/require-person";
import type { Actor } from "../policy";
import { confirmPassword } from "./confirm-password";

const minutes = 30;
const tokenOf = (id: string) => sign(`data-export:${id}`, env().AUTH_SECRET);
const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");
const isOpen = gt(dataExports.expiresAt, sql`now()`);

/** Makes a link by which the person, signed in, may fetch their own data for half an hour. */
export async function makeExport(actor: Actor, { currentPassword }: { currentPassword: string }, tx: Db = db) {
  const { userId } = requirePerson(actor);
  await confirmPassword(tx, userId, currentPassword);
  await tx.transaction(async (tx) => {
    const id = v7();
    await tx.delete(dataExports).where(lt(dataExports.expiresAt, sql`now() - interval '1 day'`));
    await tx.insert(dataExports).values({
      ...{ id, userId, tokenHash: hashOf(tokenOf(id)) },
      expiresAt: sql`now() + make_interval(mins => ${minutes})`,
    });
    await recordAudit(tx, actor, "data.export", { kind: "person", id: userId });
  });
}

/** The link that the person made last, as long as it holds. */
export async function findExport(actor: Actor, tx: Db = db) {
  const { userId } = requirePerson(actor);
  const [latest] = await tx
    .select({ id: dataExports.id, expiresAt: dataExports.expiresAt, downloads: dataExports.downloads })
    .from(dataExports)
    .where(and(eq(dataExports.userId, userId), isOpen))
    .orderBy(desc(dataExports.madeAt))
    .limit(1);
  return latest && { ...latest, token: tokenOf(latest.id) };
}

/** Opens a link: for nobody but the person who made it, and not after its time. */
export async function openExport(actor: Actor, token: string, tx: Db = db) {
  const { userId } = requirePerson(actor);
  const [opened] = await tx
    .update(dataExports)
    .set({ downloads: sql`${dataExports.downloads} + 1` })
    .where(and(eq(dataExports.tokenHash, hashOf(token)), eq(dataExports.userId, userId), isOpen))
    .returning({ id: dataExports.id });
  if (!opened) throw new NotFound("Tautan unduhan");
}
