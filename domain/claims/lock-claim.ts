import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { claims, users } from "@/db/schema";
import { formatMoment } from "@/lib/dates";
import { Conflict, Forbidden, NotFound } from "../errors";
import { authorize, type Person } from "../policy";

/** A claim that waits, locked, for who may decide on it; nobody decides on their own. */
export async function lockClaim(tx: Tx, actor: Person, claimId: string) {
  authorize(actor, "claim.decide", "office");
  const [found] = await tx.select().from(claims).where(eq(claims.id, claimId)).for("update");
  if (!found) throw new NotFound("Klaim");
  if (found.userId === actor.userId)
    throw new Forbidden("Anda tidak memutuskan klaim Anda sendiri. Mintalah petugas lain.");
  if (found.state === "menunggu") return found;
  const [by] = found.decidedBy
    ? await tx.select({ name: users.name }).from(users).where(eq(users.id, found.decidedBy))
    : [];
  throw new Conflict(
    `Klaim ini sudah diputuskan${by ? ` oleh ${by.name}` : ""}${found.decidedAt ? `, ${formatMoment(found.decidedAt)}` : ""}.`,
  );
}
