import { index, pgTable, uuid } from "drizzle-orm/pg-core";
import { known, moment, oneOf } from "../columns";
import { businesses } from "./businesses";

export const stages = ["terdaftar", "didampingi", "diajukan", "terverifikasi", "dipajang"] as const;

/**
 * How far each business has come, and since when: what the head's funnel counts. Worked out from the rows of record by
 * fold-stages.ts; the index holds all that the funnel reads.
 */
export const businessStages = pgTable(
  "business_stages",
  {
    businessId: uuid()
      .primaryKey()
      .references(() => businesses.id, { onDelete: "cascade" }),
    stage: oneOf(stages).notNull(),
    since: moment().notNull(),
  },
  (t) => [known(t.stage), index("business_stages_age").on(t.stage, t.since, t.businessId)],
);

/**
 * Businesses whose stage may be another now; triggers write them down in the transaction of the change. Nothing is
 * locked or unique here, so no verb waits for another because of it.
 */
export const stageChanges = pgTable("stage_changes", { businessId: uuid().notNull() });
