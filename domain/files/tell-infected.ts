import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { businesses, documentPages, type files, roleGrants } from "@/db/schema";
import { notifyOwners } from "../notices/notify-owners";
import { notifyPeople } from "../notices/notify-people";
import { notifyRoles } from "../notices/notify-roles";
import { findHolders } from "./find-holders";

type Found = Pick<typeof files.$inferSelect, "id" | "name" | "purpose" | "uploadedBy"> & { threat: string };

/** What an officer sends for the person at the counter, and not about them. */
const forOwner: readonly Found["purpose"][] = ["dokumen", "foto_produk", "persetujuan"];

/**
 * Tells whoever sent a file what was found in it. Where an officer sent it for a business, its owners and the legalitas
 * section hear of it too: the officer at the counter may never come back to it.
 */
export async function tellInfected(tx: Tx, { id, name, threat, purpose, uploadedBy: userId }: Found) {
  const [page] = await tx
    .select({ documentId: documentPages.documentId })
    .from(documentPages)
    .where(eq(documentPages.fileId, id));
  const grants = await tx
    .select({ role: roleGrants.role, scopeId: roleGrants.scopeId })
    .from(roleGrants)
    .where(and(eq(roleGrants.userId, userId), isNull(roleGrants.revokedAt)));
  const business = forOwner.includes(purpose) ? await businessOf(tx, id) : undefined;
  if (business && !grants.some(({ role, scopeId }) => role === "pelaku" && scopeId === business.id)) {
    const document: Record<string, string> = page ? { document: page.documentId } : {};
    const details = { name, threat, business: business.name, businessId: business.id, ...document };
    const told = { subject: id, event: id, details };
    await notifyOwners(tx, [{ kind: "berkas_usaha_terinfeksi", businessId: business.id, ...told }]);
    await notifyRoles(tx, ["verifikator"], { kind: "berkas_loket_terinfeksi", ...told });
    const isVerifier = grants.some(({ role }) => role === "verifikator");
    if (!isVerifier) await notifyPeople(tx, [{ userId, kind: "berkas_loket_terinfeksi", ...told }]);
    return;
  }
  const told = { userId, event: id, details: { name, threat } };
  await notifyPeople(tx, [
    page
      ? { kind: "berkas_dokumen_terinfeksi", subject: page.documentId, ...told }
      : { kind: "berkas_terinfeksi", subject: id, ...told },
  ]);
}

async function businessOf(tx: Tx, fileId: string) {
  for (const { scope } of await findHolders(fileId, tx)) {
    if (scope === "office" || !("business" in scope)) continue;
    const of = eq(businesses.id, scope.business);
    const [found] = await tx.select({ id: businesses.id, name: businesses.name }).from(businesses).where(of);
    return found;
  }
}
