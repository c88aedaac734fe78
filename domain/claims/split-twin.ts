import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { batches, documents, merges, products, roleGrants } from "@/db/schema";
import { settleCases } from "../assistance/settle-cases";
import { Conflict, Refused } from "../errors";
import { refreshVerdicts } from "../legalitas/refresh-verdicts";
import { notifyPeople } from "../notices/notify-people";
import { announceConsent } from "../people/announce-consent";
import type { Person } from "../policy";
import { returnConsents } from "./move-consents";

type Business = { id: string; name: string };

/** Two records that were made one by mistake are two again: what had moved goes back, with the owner it had. */
export async function splitTwin(
  tx: Tx,
  actor: Person,
  from: Business,
  into: Business,
  claimId: string,
  reason: string,
) {
  const [merge] = await tx
    .select()
    .from(merges)
    .where(and(eq(merges.fromId, from.id), eq(merges.intoId, into.id)));
  if (!merge) throw new Conflict("Kedua catatan ini tidak sedang disatukan. Muat ulang halaman ini.");
  await refuseConsigned(tx, merge.productIds);
  const back = { businessId: from.id };
  const theirs = eq(documents.businessId, into.id);
  if (merge.documentIds.length > 0) {
    await tx
      .update(documents)
      .set(back)
      .where(and(theirs, inArray(documents.id, merge.documentIds)));
  }
  if (merge.productIds.length > 0) {
    const ofInto = eq(products.businessId, into.id);
    await tx
      .update(products)
      .set(back)
      .where(and(ofInto, inArray(products.id, merge.productIds)));
  }
  await returnConsents(tx, merge.consentIds, from.id, into.id);
  await unlink(tx, [from.id, into.id]);
  const restored = await restoreOwners(tx, actor, merge);
  const goods = await tx
    .select({ id: products.id })
    .from(products)
    .where(inArray(products.businessId, [from.id, into.id]));
  await refreshVerdicts(
    tx,
    goods.map(({ id }) => id),
  );
  await settleCases(tx, [from.id, into.id]);
  await announceConsent(tx, from.id);
  const details = { name: from.name, into: into.name, reason };
  await notifyPeople(
    tx,
    restored.map((userId) => ({ userId, kind: "usaha_dipisah" as const, subject: from.id, event: claimId, details })),
  );
  return merge.id;
}

/** The ledger names owner and product for good, so goods that were taken in since hold the two records together. */
async function refuseConsigned(tx: Tx, productIds: string[]) {
  if (productIds.length === 0) return;
  const [consigned] = await tx
    .select({ name: products.name })
    .from(batches)
    .innerJoin(products, eq(products.id, batches.productId))
    .where(inArray(batches.productId, productIds))
    .limit(1);
  if (!consigned) return;
  throw new Refused(
    `Sejak disatukan, ${consigned.name} sudah dititipkan di galeri, dan buku besar tidak pernah diubah. Karena itu kedua catatan tidak dapat dipisahkan lagi: kembalikan titipannya, lalu daftarkan usaha dan produknya yang benar di loket.`,
  );
}

/** A permit stands under products of its own business only. */
async function unlink(tx: Tx, businessIds: string[]) {
  const ids = sql.join(
    businessIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  await tx.execute(sql`
    delete from document_products l using documents d, products p
    where d.id = l.document_id and p.id = l.product_id and d.business_id <> p.business_id
      and d.business_id in (${ids}) and p.business_id in (${ids})`);
}

/** Whoever lost the record in the very transaction that made one of the two. */
async function restoreOwners(tx: Tx, actor: Person, merge: typeof merges.$inferSelect) {
  const rows = await tx.execute<{ userId: string }>(sql`
    select g.user_id as "userId" from role_grants g
    join merges m on m.id = ${merge.id} and g.revoked_at = m.merged_at and g.revoked_by = m.merged_by
    join users u on u.id = g.user_id and u.blocked_at is null
    where g.role = 'pelaku' and g.scope_kind = 'business' and g.scope_id = ${merge.fromId}`);
  for (const { userId } of rows) {
    await tx
      .insert(roleGrants)
      .values({ userId, role: "pelaku", scopeKind: "business", scopeId: merge.fromId, grantedBy: actor.userId })
      .onConflictDoNothing();
  }
  return rows.map(({ userId }) => userId);
}
