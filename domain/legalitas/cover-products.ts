import { and, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { documentProducts, documents, products } from "@/db/schema";
import { recordAudit } from "../audit";
import { NotFound, Refused } from "../errors";
import { requireService } from "../people/require-service";
import { authorize, type Person, scopesOf } from "../policy";
import { refreshVerdicts } from "./refresh-verdicts";

/** An owner says that a permit already verified names further products too; an officer confirms each. */
export async function coverProducts(actor: Person, input: { documentId: string; productIds: string[] }, tx: Db = db) {
  await tx.transaction(async (tx) => {
    const [document] = await tx.select().from(documents).where(eq(documents.id, input.documentId)).for("no key update");
    if (!document || !scopesOf(actor, "business").includes(document.businessId)) throw new NotFound("Dokumen");
    authorize(actor, "document.submit", { business: document.businessId });
    await requireService(tx, document.businessId);
    if (document.state !== "terverifikasi")
      throw new Refused("Hanya dokumen terverifikasi yang dapat ditambah produknya.");
    const own = await tx
      .select({ id: products.id })
      .from(products)
      .where(and(eq(products.businessId, document.businessId)));
    const ids = [...new Set(input.productIds)];
    if (ids.some((id) => !own.some((product) => product.id === id))) {
      throw new Refused("Pilih produk dari daftar Anda.", "products");
    }
    await tx
      .insert(documentProducts)
      .values(ids.map((productId) => ({ documentId: document.id, productId })))
      .onConflictDoNothing();
    await recordAudit(tx, actor, "document.cover", { kind: "document", id: document.id }, { productIds: ids });
    await refreshVerdicts(tx, ids);
  });
}
