import { desc } from "drizzle-orm";
import type { Db } from "@/db/client";
import { placeReports } from "@/db/schema";

/** The last report of each place, as a table to join. */
export function latestReports(tx: Db) {
  return tx
    .selectDistinctOn([placeReports.placeId], {
      placeId: placeReports.placeId,
      state: placeReports.state,
      productCount: placeReports.productCount,
      reportedAt: placeReports.reportedAt,
    })
    .from(placeReports)
    .orderBy(desc(placeReports.placeId), desc(placeReports.reportedAt), desc(placeReports.id))
    .as("latest_report");
}
