import { and, asc, eq, isNull, or, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { businesses, claimCodes, claims } from "@/db/schema";
import { recordAudit } from "../audit";
import { Refused } from "../errors";
import type { Agreement } from "../people/schema";
import type { Person } from "../policy";
import { agreeOnClaim } from "./agree-on-claim";
import { codeHash } from "./code-hash";
import { findTwins } from "./find-twins";
import { openClaim } from "./open-claim";
import { ownersOf } from "./owners-of";
import { takeOver } from "./take-over";

export type Outcome = { granted: true; businessId: string; name: string } | { granted: false; businessId: string };

/** The business that a code was made for, whatever became of the code since. */
export async function findCode(tx: Tx, code: string) {
  const [found] = await tx
    .select({ id: claimCodes.id, businessId: claimCodes.businessId })
    .from(claimCodes)
    .where(eq(claimCodes.codeHash, codeHash(code)));
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
  await tx.update(claimCodes).set({ usedAt: sql`now()`, usedBy: actor.userId }).where(eq(claimCodes.id, code.id));
  await takeOver(tx, businessId, actor.userId);
  await agreeOnClaim(tx, actor, agreed, businessId);
  await recordGranted(tx, actor, claimId, code);
  await askAboutTwins(tx, actor, { id: businessId, name: business.name }, code.id);
  await recordAudit(tx, actor, "claim.take", { kind: "business", id: businessId }, { usaha: business.name });
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

/** The claimant had registered the same business themselves: an officer is asked to make one of the two. */
async function askAboutTwins(tx: Tx, actor: Person, business: { id: string; name: string }, codeId: string) {
  for (const twin of await findTwins(tx, actor, business)) {
    const words = `Pemilik mendaftarkan ${twin.name} sendiri, lalu mengklaim ${business.name}. Mungkin usaha yang sama.`;
    await openClaim(tx, actor, { id: v7(), businessId: twin.id, cause: "usaha_ganda", words, codeId });
  }
}

/** A request for help that the code has answered waits for nobody any more: it is the claim that was granted. */
async function recordGranted(tx: Tx, actor: Person, claimId: string, code: { id: string; businessId: string }) {
  const granted = { businessId: code.businessId, codeId: code.id, state: "diterima" as const, decidedAt: new Date() };
  const [asked] = await tx
    .select({ id: claims.id })
    .from(claims)
    .where(
      and(
        eq(claims.userId, actor.userId),
        eq(claims.state, "menunggu"),
        or(eq(claims.businessId, code.businessId), isNull(claims.businessId)),
      ),
    )
    .orderBy(asc(claims.businessId))
    .limit(1)
    .for("update");
  if (asked) await tx.update(claims).set(granted).where(eq(claims.id, asked.id));
  else await tx.insert(claims).values({ id: claimId, userId: actor.userId, cause: "kode", ...granted });
}
