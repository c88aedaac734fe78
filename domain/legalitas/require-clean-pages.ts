import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documentPages, files } from "@/db/schema";
import { Refused } from "../errors";
import { isShowable } from "../files/scan-words";

/** Nobody verifies what nobody may open: pages that wait for the scanner, or in which it found something. */
export async function requireCleanPages(tx: Tx, documentId: string) {
  const [unclean] = await tx
    .select({ scan: files.scan, name: files.name })
    .from(documentPages)
    .innerJoin(files, eq(files.id, documentPages.fileId))
    .where(and(eq(documentPages.documentId, documentId), isNull(documentPages.replacedAt), sql`not ${isShowable}`))
    .orderBy(documentPages.position)
    .limit(1);
  if (!unclean) return;
  throw new Refused(
    unclean.scan === "terinfeksi"
      ? `Berkas ${unclean.name} mengandung virus. Kembalikan dokumennya, supaya pemilik mengunggah yang bersih.`
      : `Berkas ${unclean.name} masih diperiksa dari virus. Verifikasi setelah selesai, biasanya beberapa menit lagi.`,
  );
}
