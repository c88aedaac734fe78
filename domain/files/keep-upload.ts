import { rm } from "node:fs/promises";
import { type Db, db } from "@/db/client";
import { files } from "@/db/schema";
import { env } from "@/lib/env";
import { contentKey } from "@/lib/storage/content-key";
import { nameByType } from "@/lib/storage/name-by-type";
import type { Received } from "@/lib/storage/receive-upload";
import { storage } from "@/lib/storage/storage";
import { StoreAway } from "@/lib/storage/store";
import { takeTurns } from "@/lib/storage/take-turns";
import { BadUpload } from "@/lib/storage/upload-problem";
import { recordAudit } from "../audit";
import { Forbidden, Unavailable } from "../errors";
import { enqueue } from "../jobs";
import type { Person } from "../policy";
import { findSameUpload, refuseBeyondQuota } from "./earlier-uploads";
import { keptNote } from "./kept-note";
import { lockBytes } from "./lock-bytes";
import { prepareFile } from "./prepare-file";
import { isFilePurpose, maySend } from "./purposes";
import { storeAway, UploadRefused } from "./upload-refused";

export type KeptFile = Pick<
  typeof files.$inferSelect,
  "id" | "name" | "mime" | "bytes" | "receivedSha256" | "hasThumbnail"
> & { note?: string };

/** Pictures are heavy: two at a time leave room for everybody else. */
const turn = takeTurns(2);

/**
 * Judges an arrived file by its content, keeps it under its checksum and notes whose it is. The same file sent twice
 * by the same person is one, as long as nothing uses it yet. The temporary file is gone in every case.
 */
export async function keepUpload(
  actor: Person,
  purpose: string | undefined,
  upload: Received,
  tx: Db = db,
  store = storage(),
  isScanned = env().CLAMAV !== undefined,
): Promise<KeptFile> {
  try {
    if (!isFilePurpose(purpose)) throw new UploadRefused("tujuan");
    if (!maySend(actor, purpose)) throw new Forbidden();
    const earlier = await findSameUpload(tx, actor, purpose, upload.sha256);
    if (earlier) return { ...earlier, note: keptNote(upload.name, earlier) };
    await refuseBeyondQuota(tx, actor);
    const { original, variants, ...about } = await turn(() => prepareFile(upload.path, purpose));
    return await tx.transaction(async (tx) => {
      // Bytes first: a row must never point at nothing. Bytes without a row are harmless.
      await lockBytes(tx, about.sha256);
      for (const variant of variants) await store.keep(contentKey(about.sha256, variant.name), variant.bytes);
      await store.keep(contentKey(about.sha256), original);
      const [row] = await tx
        .insert(files)
        .values({
          ...about,
          hasThumbnail: variants.length > 0,
          scan: isScanned ? "menunggu" : "tidak_dipindai",
          receivedSha256: upload.sha256,
          name: nameByType(upload.name, about.mime),
          purpose,
          uploadedBy: actor.userId,
        })
        .returning({
          id: files.id,
          name: files.name,
          mime: files.mime,
          bytes: files.bytes,
          receivedSha256: files.receivedSha256,
          hasThumbnail: files.hasThumbnail,
        });
      if (!row) throw new Error("The file's row was not written.");
      if (isScanned) await enqueue(tx, "pindai");
      await recordAudit(tx, actor, "file.upload", { kind: "file", id: row.id }, { purpose, bytes: row.bytes });
      return { ...row, note: keptNote(upload.name, row) };
    });
  } catch (error) {
    if (error instanceof StoreAway) throw new Unavailable(storeAway);
    throw error instanceof BadUpload ? new UploadRefused(error.problem) : error;
  } finally {
    await rm(upload.path, { force: true });
  }
}
