import { and, eq, inArray, isNotNull, isNull, notInArray, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { files, uploads } from "@/db/schema";
import { enqueue } from "../../jobs";

/** Files of the person's own, and those that their businesses hold: nobody is shown them, and a job takes the bytes. */
export async function letFilesGo(tx: Tx, held: readonly string[], userId: string | undefined) {
  const which = or(userId ? ownFiles(userId) : undefined, held.length > 0 ? inArray(files.id, [...held]) : undefined);
  if (!which) return 0;
  const gone = await tx
    .update(files)
    .set({ deletedAt: sql`now()`, name: "dihapus", receivedSha256: null })
    .where(and(isNull(files.deletedAt), which))
    .returning({ id: files.id });
  const sent = userId
    ? await tx
        .update(uploads)
        .set({ name: "dihapus" })
        .where(eq(uploads.uploadedBy, userId))
        .returning({ id: uploads.id })
    : [];
  await tx
    .update(uploads)
    .set({ name: "dihapus" })
    .where(inArray(uploads.fileId, tx.select({ id: files.id }).from(files).where(isNotNull(files.deletedAt))));
  if (gone.length + sent.length > 0) await enqueue(tx, "berkas_terhapus");
  return gone.length;
}

/** Not what they recorded in the field or the office keeps of its goods and money. */
const ownFiles = (userId: string) =>
  and(
    eq(files.uploadedBy, userId),
    notInArray(files.purpose, ["foto_laporan", "foto_kunjungan", "impor"]),
    sql`not exists (select from papers where photo_id = ${files.id})`,
    sql`not exists (select from payouts where proof_id = ${files.id})`,
  );
