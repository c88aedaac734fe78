import { and, eq, gt, inArray, isNotNull, ne, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { claimCodes, claimReversals, claims } from "@/db/schema";
import type { Person } from "../policy";
import { sameRecords } from "./same-records";

/** Whether an officer has told this very person no about this record, or taken it back from them: since that code was made, if one is named. */
export async function wasTurnedDown(tx: Tx, actor: Person, businessId: string, codeId?: string) {
  // Compared in the database, whose moments are finer than those of this language.
  const since = codeId && sql`(select ${claimCodes.issuedAt} from ${claimCodes} where ${claimCodes.id} = ${codeId})`;
  const takenBack = and(
    eq(claims.state, "diterima"),
    sql`exists (select from ${claimReversals} where ${claimReversals.claimId} = ${claims.id}
      ${since ? sql`and ${claimReversals.reversedAt} > ${since}` : sql``})`,
  );
  const refused = and(
    eq(claims.state, "ditolak"),
    isNotNull(claims.decidedBy),
    since ? gt(claims.decidedAt, since) : undefined,
  );
  const theirs = and(
    eq(claims.userId, actor.userId),
    inArray(claims.businessId, sameRecords(sql`${businessId}`)),
    ne(claims.cause, "usaha_ganda"),
    or(refused, takenBack),
  );
  return (await tx.$count(claims, theirs)) > 0;
}
