import { sql } from "drizzle-orm";
import { documents } from "@/db/schema";

/** The last day of a document: the one printed on it, or an earlier one that newer rows of its kind leave it. */
export const endsOn = sql<string | null>`least(${documents.expiresOn}, ${documents.ruledEnd})`;
