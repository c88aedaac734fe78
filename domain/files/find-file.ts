import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { files } from "@/db/schema";
import { NotFound } from "../errors";
import { can, type Person } from "../policy";
import { findHolders } from "./find-holders";
import { isPublicPhoto } from "./is-public-photo";

export type OpenFile = { sha256: string; mime: string; name: string; isPublic: boolean };

/**
 * A file for somebody who asks for it, seen through the record that holds it: its permission decides. What nothing
 * holds yet is its uploader's alone. Everybody else learns that there is no such file.
 */
export async function findFile(actor: Person | undefined, id: string, tx: Db = db): Promise<OpenFile> {
  const [file] = await tx
    .select({ sha256: files.sha256, mime: files.mime, name: files.name, uploadedBy: files.uploadedBy })
    .from(files)
    .where(eq(files.id, id));
  if (!file) throw new NotFound("Berkas");
  const { uploadedBy, ...open } = file;
  if (await isPublicPhoto(id, tx)) return { ...open, isPublic: true };
  const holders = actor ? await findHolders(id, tx) : [];
  const isOwn = actor?.userId === uploadedBy && holders.length === 0;
  const mayRead = actor && holders.some(({ permission, scope }) => can(actor, permission, scope));
  if (!isOwn && !mayRead) throw new NotFound("Berkas");
  return { ...open, isPublic: false };
}
