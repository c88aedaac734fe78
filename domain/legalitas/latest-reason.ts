import { sql } from "drizzle-orm";
import { documentDecisions, documents } from "@/db/schema";

/** Reason of the latest decision on a row of `documents`, for a query that joins it. */
export const latestReason = sql<string | null>`(select ${documentDecisions.reason} from ${documentDecisions}
  where ${documentDecisions.documentId} = ${documents.id} order by ${documentDecisions.decidedAt} desc limit 1)`;
