import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { files, productPhotos } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import type { Actor } from "../policy";
import { tellInfected } from "./tell-infected";

type Verdict = { threat: string | undefined };

/** Notes what a scanner said of a waiting file; without a verdict, that none is awaited any more. */
export async function recordScan(actor: Actor, fileId: string, verdict: Verdict | undefined, tx: Db) {
  await tx.transaction(async (tx) => {
    const threat = verdict?.threat ?? null;
    const scan = threat ? "terinfeksi" : verdict ? "bersih" : "tidak_dipindai";
    const [file] = await tx
      .update(files)
      .set({ scan, threat, scannedAt: verdict ? new Date() : null })
      .where(and(eq(files.id, fileId), eq(files.scan, "menunggu")))
      .returning({ id: files.id, name: files.name, purpose: files.purpose, uploadedBy: files.uploadedBy });
    if (!file) return; // another instance was faster
    if (threat) {
      await recordAudit(tx, actor, "file.infected", { kind: "file", id: fileId }, { threat });
      await tellInfected(tx, { ...file, threat });
    }
    const photos = await tx
      .select({ id: productPhotos.productId })
      .from(productPhotos)
      .where(eq(productPhotos.fileId, fileId));
    if (photos.length > 0) await announceChange(tx, tags.storefront, ...photos.map(({ id }) => tags.product(id)));
  });
}
