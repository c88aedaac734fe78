import { desc, eq, inArray, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { producerCheckFiles, producerChecks, users } from "@/db/schema";
import { sameRecords } from "../claims/same-records";
import { Forbidden } from "../errors";
import { type Actor, can } from "../policy";
import { producerStanding } from "./producer-standing";

/** What was found about the maker, latest first, and whether the business may be displayed; for owner and office. */
export async function listProducerChecks(actor: Actor, businessId: string, tx: Db = db) {
  const scope = { business: businessId };
  if (!can(actor, "business.read", scope) && !can(actor, "producer.check", scope)) throw new Forbidden();
  const checks = await tx
    .select({
      id: producerChecks.id,
      basis: producerChecks.basis,
      outcome: producerChecks.outcome,
      checkedOn: producerChecks.checkedOn,
      note: producerChecks.note,
      latitude: producerChecks.latitude,
      longitude: producerChecks.longitude,
      by: users.name,
      fileIds: sql<string[]>`array(select ${producerCheckFiles.fileId} from ${producerCheckFiles}
        where ${producerCheckFiles.checkId} = ${producerChecks.id} order by 1)`,
    })
    .from(producerChecks)
    .innerJoin(users, eq(users.id, producerChecks.checkedBy))
    .where(inArray(producerChecks.businessId, sameRecords(sql`${businessId}`)))
    .orderBy(desc(producerChecks.createdAt), desc(producerChecks.id));
  return { checks, standing: await producerStanding(businessId, tx) };
}

export type ProducerChecks = Awaited<ReturnType<typeof listProducerChecks>>;
