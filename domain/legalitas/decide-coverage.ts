import { and, eq, isNull } from "drizzle-orm";
import { v7 } from "uuid";
import { type Db, db, type Tx } from "@/db/client";
import { documentProducts, products } from "@/db/schema";
import { recordAudit } from "../audit";
import { Conflict, Refused } from "../errors";
import { refuseUnserved } from "../people/refuse-unserved";
import { authorize, type Person } from "../policy";
import { lockDocument } from "./lock-document";
import { refreshVerdicts } from "./refresh-verdicts";
import type { DecideCoverage } from "./schema";
import { tellDecision } from "./tell-decision";

/** An officer confirms that a verified permit names a further product, or ends the link that the owner asked for. */
export async function decideCoverage(actor: Person, { documentId, productId, decision }: DecideCoverage, tx: Db = db) {
  authorize(actor, "document.verify", "office");
  await tx.transaction(async (tx) => {
    const document = await lockDocument(tx, actor, documentId);
    await refuseUnserved(tx, document.businessId);
    if (document.state !== "terverifikasi") throw new Refused("Putuskan dulu dokumennya.");
    const link = and(
      eq(documentProducts.documentId, documentId),
      eq(documentProducts.productId, productId),
      isNull(documentProducts.confirmedAt),
    );
    const changed =
      decision === "ya"
        ? await tx
            .update(documentProducts)
            .set({ confirmedBy: actor.userId, confirmedAt: new Date() })
            .where(link)
            .returning()
        : await tx.delete(documentProducts).where(link).returning();
    if (changed.length === 0) throw new Conflict("Produk ini sudah diputus petugas lain. Muat ulang halaman ini.");
    await recordAudit(tx, actor, "document.coverage", { kind: "document", id: documentId }, { productId, decision });
    await tellDecision(tx, document, {
      kind: decision === "ya" ? "cakupan_diterima" : "cakupan_ditolak",
      event: v7(),
      details: { product: await nameOf(tx, productId) },
    });
    await refreshVerdicts(tx, [productId]);
  });
}

async function nameOf(tx: Tx, productId: string) {
  const [product] = await tx.select({ name: products.name }).from(products).where(eq(products.id, productId));
  return product?.name ?? "produk itu";
}
