import { randomUUID } from "node:crypto";
import { link, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { and, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { files, uploads } from "@/db/schema";
import { filesDir } from "@/lib/storage/files-dir";
import { measureFile } from "@/lib/storage/measure-file";
import { partAddress } from "@/lib/storage/resumable";
import { storage } from "@/lib/storage/storage";
import type { Store } from "@/lib/storage/store";
import { Conflict, NotFound, Refused } from "../errors";
import type { Person } from "../policy";
import { getOwnUpload } from "./get-own-upload";
import { isAttached } from "./is-attached";
import { type KeptFile, keepUpload } from "./keep-upload";
import { keptNote } from "./kept-note";

const running = new Map<string, Promise<KeptFile>>();

/**
 * All pieces are there: the whole is judged and kept like any other upload. Asked again, because the answer was lost on
 * its way, it answers the same; what is refused stays until its sender gives it up or it is swept away.
 */
export function finishUpload(actor: Person, id: string, tx: Db = db, root = filesDir(), store = storage()) {
  const key = `${actor.userId} ${id}`;
  const finishing = running.get(key) ?? finish(actor, id, tx, root, store).finally(() => running.delete(key));
  running.set(key, finishing);
  return finishing;
}

async function finish(actor: Person, id: string, tx: Db, root: string, store: Store): Promise<KeptFile> {
  const upload = await getOwnUpload(actor, id, tx);
  if (upload.fileId) return findKept(upload.fileId, upload.name, tx);
  const part = partAddress(root, id);
  const path = await takeCopy(part.bytes, root);
  const { bytes, sha256 } = await measureFile(path);
  if (bytes !== upload.bytes) {
    await rm(path, { force: true });
    throw new Conflict("Kiriman ini belum lengkap. Lanjutkan dulu sampai selesai.");
  }
  const kept = await keepUpload(actor, upload.purpose, { path, name: upload.name, bytes, sha256 }, tx, store);
  await tx.update(uploads).set({ fileId: kept.id }).where(eq(uploads.id, id));
  for (const address of Object.values(part)) await rm(address, { force: true });
  return kept;
}

/** A second name for the same bytes: whatever happens while they are judged, those that arrived stay. */
async function takeCopy(address: string, root: string) {
  const folder = join(root, "masuk");
  await mkdir(folder, { recursive: true });
  const path = join(folder, randomUUID());
  await link(address, path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT" ? new NotFound("Kiriman") : error;
  });
  return path;
}

async function findKept(fileId: string, sentName: string, tx: Db): Promise<KeptFile> {
  const { id, name, mime, bytes, receivedSha256, hasThumbnail } = files;
  const [kept] = await tx
    .select({ id, name, mime, bytes, receivedSha256, hasThumbnail })
    .from(files)
    .where(and(eq(files.id, fileId), sql`not ${isAttached}`));
  if (!kept) throw new Refused("Berkas ini sudah dipakai. Pilih berkas lain.");
  return { ...kept, note: keptNote(sentName, kept) };
}
