import { and, asc, eq, isNull, or } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { claims } from "@/db/schema";
import { recordAudit } from "../audit";
import type { Agreement } from "../people/schema";
import type { Person } from "../policy";
import { agreeOnClaim } from "./agree-on-claim";
import { findTwins } from "./find-twins";
import { openClaim } from "./open-claim";
import { takeOver } from "./take-over";

type Granted = { claimId: string; business: { id: string; name: string }; agreed: Agreement };

/** What the record was claimed by: a code that the office gave out, or a number that the account proved. */
type Proof = { codeId: string; phoneId?: undefined } | { phoneId: string; codeId?: undefined };

/**
 * The record becomes the claimant's without an officer, with what they agree to. The caller holds the business's row and
 * has made sure that nobody has it yet.
 */
export async function grantRecord(tx: Tx, actor: Person, { claimId, business, agreed }: Granted, proof: Proof) {
  await takeOver(tx, business.id, actor.userId);
  await agreeOnClaim(tx, actor, agreed, business.id);
  await recordGranted(tx, actor, { id: claimId, businessId: business.id, ...proof });
  await askAboutTwins(tx, actor, business, proof);
  const by = proof.codeId ? "kode" : "nomor HP";
  await recordAudit(
    tx,
    actor,
    "claim.take",
    { kind: "business", id: business.id },
    { usaha: business.name, lewat: by },
  );
}

/** The claimant had registered the same business themselves: an officer is asked to make one of the two. */
async function askAboutTwins(tx: Tx, actor: Person, business: { id: string; name: string }, proof: Proof) {
  for (const twin of await findTwins(tx, actor, business)) {
    const words = `Pemilik mendaftarkan ${twin.name} sendiri, lalu mengklaim ${business.name}. Mungkin usaha yang sama.`;
    await openClaim(tx, actor, {
      ...{ id: v7(), businessId: twin.id, cause: "usaha_ganda" as const, words },
      ...{ intoId: business.id, ...proof },
    });
  }
}

/** A request for help that the proof has answered waits for nobody any more: it is the claim that was granted. */
async function recordGranted(tx: Tx, actor: Person, { id, ...claim }: { id: string; businessId: string } & Proof) {
  const granted = { ...claim, state: "diterima" as const, decidedAt: new Date() };
  const [asked] = await tx
    .select({ id: claims.id })
    .from(claims)
    .where(
      and(
        eq(claims.userId, actor.userId),
        eq(claims.state, "menunggu"),
        isNull(claims.intoId),
        or(eq(claims.businessId, claim.businessId), isNull(claims.businessId)),
      ),
    )
    .orderBy(asc(claims.businessId))
    .limit(1)
    .for("update");
  if (asked) await tx.update(claims).set(granted).where(eq(claims.id, asked.id));
  else await tx.insert(claims).values({ id, userId: actor.userId, cause: claim.codeId ? "kode" : "nomor", ...granted });
}
