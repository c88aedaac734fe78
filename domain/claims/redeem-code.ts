import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { businesses, claimCodes } from "@/db/schema";
import { codeHash } from "../code-hash";
import { Refused } from "../errors";
import type { Agreement } from "../people/schema";
import type { Person } from "../policy";
import { grantRecord } from "./grant-record";
import { openClaim } from "./open-claim";
import { ownersOf } from "./owners-of";
import { wasTurnedDown } from "./was-turned-down";

export type Outcome = { granted: true; businessId: string; name: string } | { granted: false; businessId: string };

/** The business that a code was made for, whatever became of the code since. */
export async function findCode(tx: Tx, code: string) {
  const [found] = await tx
    .select({ id: claimCodes.id, businessId: claimCodes.businessId })
    .from(claimCodes)
    .where(eq(claimCodes.codeHash, codeHash("klaim", code)));
  return found;
}

/**
 * Grants the record to who brings its code, when nobody has it yet. Everything is judged again with the business's row
 * held, so that of two claimants at the same moment the second one finds the first. What the claimant agrees to is written
 * with the claim.
 */
export async function redeemCode(
  tx: Tx,
  actor: Person,
  { claimId, ...agreed }: Agreement & { claimId: string },
  found: { id: string; businessId: string },
): Promise<Outcome> {
  const { businessId } = found;
  const [business] = await tx
    .select({ name: businesses.name })
    .from(businesses)
    .where(eq(businesses.id, businessId))
    .for("no key update");
  const [code] = await tx.select().from(claimCodes).where(eq(claimCodes.id, found.id)).for("update");
  if (!business || !code) throw new Error("A claim code lost its business.");
  const owners = await ownersOf(tx, businessId);
  if (owners.some(({ userId }) => userId === actor.userId)) return { granted: true, businessId, name: business.name };
  if (code.usedAt || owners.length > 0) {
    const cause = code.usedAt ? "kode_terpakai" : "ada_pemilik";
    await openClaim(tx, actor, { id: claimId, businessId, cause, codeId: code.id, agreed });
    return { granted: false, businessId };
  }
  refuseClosed(code);
  if (code.issuedBy === actor.userId) {
    throw new Refused(
      "Kode ini Anda buat sendiri sebagai petugas. Untuk usaha Anda sendiri, ajukan klaim tanpa kode; petugas lain yang memutuskannya.",
      "code",
    );
  }
  // A code made afterwards is the office's own answer to it.
  if (await wasTurnedDown(tx, actor, businessId, code.id)) {
    await openClaim(tx, actor, { id: claimId, businessId, cause: "pernah_ditolak", codeId: code.id, agreed });
    return { granted: false, businessId };
  }
  await tx.update(claimCodes).set({ usedAt: sql`now()`, usedBy: actor.userId }).where(eq(claimCodes.id, code.id));
  await grantRecord(
    tx,
    actor,
    { claimId, business: { id: businessId, name: business.name }, agreed },
    { codeId: code.id },
  );
  return { granted: true, businessId, name: business.name };
}

function refuseClosed({ cancelledAt, expiresAt }: { cancelledAt: Date | null; expiresAt: Date }) {
  if (cancelledAt)
    throw new Refused(
      "Kode ini sudah diganti dengan yang lebih baru. Pakailah kode di tanda terima atau surat terakhir.",
      "code",
    );
  if (expiresAt <= new Date())
    throw new Refused("Kode ini sudah lewat masa berlakunya. Mintalah kode baru di loket dinas.", "code");
}
