import { rm } from "node:fs/promises";
import { type Db, db } from "@/db/client";
import { files } from "@/db/schema";
import { contentAddress } from "@/lib/storage/content-address";
import { filesDir } from "@/lib/storage/files-dir";
import { keepBytes } from "@/lib/storage/keep-bytes";
import type { Received } from "@/lib/storage/receive-upload";
import { takeTurns } from "@/lib/storage/take-turns";
import { BadUpload } from "@/lib/storage/upload-problem";
import { recordAudit } from "../audit";
import { Forbidden } from "../errors";
import { canSomewhere, type Person } from "../policy";
import { findSameUpload, refuseBeyondQuota } from "./earlier-uploads";
import { prepareFile } from "./prepare-file";
import { isFilePurpose, purposes } from "./purposes";
import { UploadRefused } from "./upload-refused";

export type KeptFile = { id: string; name: string; mime: string; bytes: number; receivedSha256: string | null };

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
  root = filesDir(),
): Promise<KeptFile> {
  try {
    if (!isFilePurpose(purpose)) throw new UploadRefused("tujuan");
    if (!canSomewhere(actor, purposes[purpose].needs)) throw new Forbidden();
    const earlier = await findSameUpload(tx, actor, purpose, upload.sha256);
    if (earlier) return earlier;
    await refuseBeyondQuota(tx, actor);
    const { original, variants, ...about } = await turn(() => prepareFile(upload.path, purpose));
    // Bytes first: a row must never point at nothing. Bytes without a row are harmless.
    for (const variant of variants) await keepBytes(contentAddress(root, about.sha256, variant.name), variant.bytes);
    await keepBytes(contentAddress(root, about.sha256), original);
    return await tx.transaction(async (tx) => {
      const [row] = await tx
        .insert(files)
        .values({ ...about, receivedSha256: upload.sha256, name: upload.name, purpose, uploadedBy: actor.userId })
        .returning({
          id: files.id,
          name: files.name,
          mime: files.mime,
          bytes: files.bytes,
          receivedSha256: files.receivedSha256,
        });
      if (!row) throw new Error("The file's row was not written.");
      await recordAudit(tx, actor, "file.upload", { kind: "file", id: row.id }, { purpose, bytes: row.bytes });
      return row;
    });
  } catch (error) {
    throw error instanceof BadUpload ? new UploadRefused(error.problem) : error;
  } finally {
    await rm(upload.path, { force: true });
  }
}
