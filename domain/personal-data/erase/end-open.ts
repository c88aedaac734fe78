import { and, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import {
  assistanceCases,
  claims,
  counterVisits,
  dataLetters,
  dataRequests,
  documentProducts,
  documents,
  officerLinks,
  verifiedPhones,
} from "@/db/schema";
import { endCase } from "../../assistance/end-case";
import { cancelCodes } from "../../claims/make-code";
import { notifyPeople } from "../../notices/notify-people";
import { unguarded } from "./scrub";

type Leaving = { ids: readonly string[]; userId: string | undefined; by: string };

const why = "Data usaha dihapus atas permintaan pemiliknya.";

/** What still waits or could still be used of these records ends: codes, claims, cases, visits, and what a permit covers. */
export async function endOpen(tx: Tx, { ids, userId, by }: Leaving) {
  const own = [...ids];
  for (const id of own) await cancelCodes(tx, id);
  await turnClaimsDown(tx, { ids, userId, by });
  if (userId)
    await unguarded(tx, "claims", () => tx.update(claims).set({ words: "" }).where(eq(claims.userId, userId)));
  await forgetAnswers(tx, own, userId);
  if (own.length === 0) return;
  const cases = await tx
    .select({ id: assistanceCases.id })
    .from(assistanceCases)
    .where(and(inArray(assistanceCases.businessId, own), isNull(assistanceCases.closedAt)))
    .orderBy(assistanceCases.id)
    .for("no key update");
  for (const { id } of cases) await endCase(tx, id, { outcome: "dihentikan", text: why, by });
  await tx
    .update(counterVisits)
    .set({ declinedAt: sql`now()` })
    .where(
      and(inArray(counterVisits.businessId, own), isNull(counterVisits.finishedAt), isNull(counterVisits.declinedAt)),
    );
  await tx
    .update(officerLinks)
    .set({ endedAt: sql`now()`, endedBy: by, endedReason: why })
    .where(and(inArray(officerLinks.businessId, own), isNull(officerLinks.endedAt)));
  const papers = tx.select({ id: documents.id }).from(documents).where(inArray(documents.businessId, own));
  await tx.delete(documentProducts).where(inArray(documentProducts.documentId, papers));
  await unguarded(tx, "verified_phones", () =>
    tx.delete(verifiedPhones).where(inArray(verifiedPhones.businessId, own)),
  );
}

/** Earlier answers on paper bear the name of whoever had asked. */
async function forgetAnswers(tx: Tx, ids: string[], userId: string | undefined) {
  const asked = tx
    .select({ id: dataRequests.id })
    .from(dataRequests)
    .where(or(userId ? eq(dataRequests.userId, userId) : undefined, inArray(dataRequests.businessId, ids)));
  await tx.update(dataLetters).set({ addressee: null, address: null }).where(inArray(dataLetters.requestId, asked));
}

/** Whoever else waits for such a record, or the person for another one, waits for nothing any more. */
async function turnClaimsDown(tx: Tx, { ids, userId, by }: Leaving) {
  const about = [...ids];
  const which = or(
    ...(userId ? [eq(claims.userId, userId)] : []),
    ...(about.length > 0 ? [inArray(claims.businessId, about), inArray(claims.intoId, about)] : []),
  );
  if (!which) return;
  const ended = await tx
    .update(claims)
    .set({ state: "ditolak", decidedAt: sql`now()`, decidedBy: by, reason: why })
    .where(and(which, eq(claims.state, "menunggu"), ne(claims.userId, by)))
    .returning({ id: claims.id, userId: claims.userId });
  const others = ended.filter((claim) => claim.userId !== userId);
  await notifyPeople(
    tx,
    others.map(({ id, userId }) => ({ userId, kind: "klaim_ditolak", event: id, details: { reason: why } })),
  );
}
