import { sql } from "drizzle-orm";
import { documents } from "@/db/schema";

/** Whether a newer row of its kind ends a document, before the day printed on it. */
export const endsByRule = sql<boolean>`coalesce(${documents.ruledEnd} < coalesce(${documents.expiresOn}, 'infinity'), false)`;
