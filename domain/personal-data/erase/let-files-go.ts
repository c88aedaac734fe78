import { and, eq, inArray, isNull, notInArray, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { files, uploads } from "@/db/schema";
import { enqueue } from "../../jobs";

/** Files of the person's own, and those that their businesses hold: nobody is shown them, and a job takes the bytes. */
export async function letFilesGo(tx: Tx, userId: string, held: readonly string[]) {
  const own = and(
    eq(files.uploadedBy, userId),
    notInArray(files.purpose, ["foto_laporan", "foto_kunjungan", "impor"]),
    sql`not exists (select from papers where photo_id = ${files.id})`,
    sql`not exists (select from payouts where proof_id = ${files.id})`,
  );
  const gone = await tx
    .update(files)
    .set({ deletedAt: sql`now()`, name: "dihapus", receivedSha256: null })
    .where(and(isNull(files.deletedAt), held.length > 0 ? or(own, inArray(files.id, [...held])) : own))
    .returning({ id: files.id });
  await tx.update(uploads).set({ name: "dihapus" }).where(eq(uploads.uploadedBy, userId));
  if (gone.length > 0) await enqueue(tx, "berkas_terhapus");
  return gone.length;
}
