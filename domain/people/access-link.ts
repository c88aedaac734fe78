import { createHash, randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accessLinks } from "@/db/schema";
import { cancelLinks } from "./cancel-links";

export type LinkKind = "undangan" | "sandi";

/** What the office hands to the person: shown once, kept only as a hash. */
export type NewLink = { userId: string; kind: LinkKind; token: string };

const hours: Record<LinkKind, number> = { undangan: 7 * 24, sandi: 24 };

/** How a token is looked up. */
export function tokenHash(token: string) {
  return createHash("sha256").update(token).digest("hex");
}

/** A new link in place of any that is still open. */
export async function makeLink(tx: Tx, kind: LinkKind, userId: string, createdBy: string): Promise<NewLink> {
  await cancelLinks(tx, userId);
  return addLink(tx, kind, userId, createdBy);
}

/** A new link beside those that are open: for who asked for it themselves, and may have asked twice. */
export async function addLink(tx: Tx, kind: LinkKind, userId: string, createdBy: string): Promise<NewLink> {
  const token = randomBytes(24).toString("base64url");
  const expiresAt = sql`now() + make_interval(hours => ${hours[kind]})`;
  await tx.insert(accessLinks).values({ kind, userId, createdBy, tokenHash: tokenHash(token), expiresAt });
  return { userId, kind, token };
}
