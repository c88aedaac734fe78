import { and, desc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { roleGrants } from "@/db/schema";
import { Forbidden } from "../errors";
import { getPlaceScope } from "../places/get-place-scope";
import { can, canSomewhere, type Person } from "../policy";
import { authorizeTill } from "./authorize-till";
import type { SaleNote } from "./post-sale";

type Asked = { placeId: string; by: string; soldAt: Date; offline: boolean; now: Date };
export type Seller = { notes: SaleNote[]; heldFor?: "terlambat" | "sesudah_dicabut" };

const grace = 7 * 86_400_000;

/**
 * Whether somebody might sell at a place when they say they did. Goods that left without network are not brought back by a
 * role that ended since: such a sale is noted for a person, or held for one when the role ended before it or long ago.
 */
export async function judgeSeller(
  actor: Person,
  { placeId, by, soldAt, offline, now }: Asked,
  tx: Db,
): Promise<Seller> {
  const isOwn = by === actor.userId;
  if (!isOwn || canSomewhere(actor, "sale.record") || !offline) {
    if (!canSomewhere(actor, "sale.record")) throw new Forbidden();
    await authorizeTill(actor, placeId, tx);
    if (isOwn) return { notes: [] };
  }
  const held = await grantsAt(by, placeId, tx);
  if (held.length === 0) throw new Forbidden();
  const then = held.find(({ grantedAt, revokedAt }) => grantedAt <= soldAt && !(revokedAt && revokedAt <= soldAt));
  if (!then) return { notes: [], heldFor: "sesudah_dicabut" };
  const { revokedAt } = then;
  if (revokedAt && now.getTime() - revokedAt.getTime() > grace) return { notes: [], heldFor: "terlambat" };
  const details = {
    ...(revokedAt ? { dicabut: revokedAt.toISOString() } : {}),
    ...(isOwn ? {} : { pengirim: actor.name, pengirimId: actor.userId }),
  };
  return { notes: [{ kind: "wewenang", details }] };
}

/** Every till that somebody held or holds at a place, the one that lasts longest first. */
async function grantsAt(userId: string, placeId: string, tx: Db) {
  const scope = await getPlaceScope(placeId, tx);
  const grants = await tx
    .select({
      role: roleGrants.role,
      scopeKind: roleGrants.scopeKind,
      scopeId: roleGrants.scopeId,
      grantedAt: roleGrants.grantedAt,
      revokedAt: roleGrants.revokedAt,
    })
    .from(roleGrants)
    .where(and(eq(roleGrants.userId, userId), eq(roleGrants.role, "petugas_galeri")))
    .orderBy(desc(roleGrants.revokedAt)); // PostgreSQL puts those without an end first
  return grants.filter((grant) => can({ kind: "person", userId, name: "", grants: [grant] }, "sale.record", scope));
}
