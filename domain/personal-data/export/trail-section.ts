import { desc, eq, inArray, or, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { auditEvents, dataRequests, documents, products } from "@/db/schema";
import { actionWords } from "../../audit-trail/action-words";
import { section } from "./section";

const most = 20_000;

/** The trail of what the person did, and of what was done about them, their businesses, papers and goods. */
export async function trailSection(userId: string | undefined, own: readonly string[], tx: Db) {
  const ofBusinesses = async (table: typeof documents | typeof products) =>
    own.length === 0
      ? []
      : (
          await tx
            .select({ id: table.id })
            .from(table)
            .where(inArray(table.businessId, [...own]))
        ).map(({ id }) => id);
  const requests = await tx
    .select({ id: dataRequests.id })
    .from(dataRequests)
    .where(
      or(
        userId ? eq(dataRequests.userId, userId) : undefined,
        own.length > 0 ? inArray(dataRequests.businessId, [...own]) : undefined,
      ) ?? sql`false`,
    );
  const subjects = [
    ...[...(userId ? [userId] : []), ...own, ...requests.map(({ id }) => id)],
    ...(await ofBusinesses(documents)),
    ...(await ofBusinesses(products)),
  ];
  const rows = await tx
    .select({
      at: auditEvents.at,
      actorName: auditEvents.actorName,
      action: auditEvents.action,
      details: auditEvents.details,
    })
    .from(auditEvents)
    .where(or(userId ? eq(auditEvents.actorId, userId) : undefined, inArray(auditEvents.subjectId, subjects)))
    .orderBy(desc(auditEvents.at))
    .limit(most);
  return section("Jejak", "jejak", rows, {
    Waktu: ({ at }) => at,
    Siapa: ({ actorName }) => actorName,
    Tindakan: ({ action }) => actionWords[action] ?? action,
    Rincian: ({ details }) => JSON.stringify(details),
  });
}
