import { rm } from "node:fs/promises";
import { and, eq, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { files, uploads, users } from "@/db/schema";
import { contentKey } from "@/lib/storage/content-key";
import { filesDir } from "@/lib/storage/files-dir";
import { partAddress } from "@/lib/storage/resumable";
import { storage } from "@/lib/storage/storage";
import { lockBytes } from "../files/lock-bytes";
import { type Actor, authorize } from "../policy";

/** Takes the bytes of deleted files out of storage, unless somebody else's file has the very same; says how many. */
export async function removeLeftBytes(actor: Actor, tx: Db = db, store = storage(), root = filesDir()) {
  authorize(actor, "day.run", "office");
  const leaving = await tx
    .select({ id: files.id, sha256: files.sha256 })
    .from(files)
    .where(and(isNotNull(files.deletedAt), isNull(files.bytesGoneAt)));
  let removed = 0;
  for (const { id, sha256 } of leaving) {
    await tx.transaction(async (tx) => {
      await lockBytes(tx, sha256); // an upload of the very same may be on its way
      const others = await tx.$count(files, and(eq(files.sha256, sha256), ne(files.id, id), isNull(files.deletedAt)));
      if (others === 0) {
        await store.remove(contentKey(sha256));
        removed++;
      }
      await tx.update(files).set({ bytesGoneAt: sql`now()` }).where(eq(files.id, id));
    });
  }
  await removeParts(tx, root);
  return removed;
}

/** What a person had begun to send when they were deleted. */
async function removeParts(tx: Db, root: string) {
  const left = await tx
    .select({ id: uploads.id })
    .from(uploads)
    .innerJoin(users, and(eq(users.id, uploads.uploadedBy), isNotNull(users.deletedAt)));
  for (const { id } of left) {
    for (const address of Object.values(partAddress(root, id))) await rm(address, { force: true });
    await tx.delete(uploads).where(eq(uploads.id, id));
  }
}
