import { and, eq, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { files } from "@/db/schema";
import { NotFound } from "../errors";
import { can, type Person } from "../policy";
import { findHolders } from "./find-holders";
import { isPublicPhoto } from "./is-public-photo";
import { Infected, StillScanning } from "./scan-refusals";

export type OpenFile = { sha256: string; mime: string; name: string; isPublic: boolean };

/**
 * A file for somebody who asks for it, seen through the record that holds it: its permission decides. What nothing
 * holds yet is its uploader's alone. Everybody else learns that there is no such file. What a scanner has not cleared
 * yet is its uploader's alone as well, and what it found something in is nobody's.
 */
export async function findFile(actor: Person | undefined, id: string, tx: Db = db): Promise<OpenFile> {
  const [file] = await tx
    .select({
      sha256: files.sha256,
      mime: files.mime,
      name: files.name,
      uploadedBy: files.uploadedBy,
      scan: files.scan,
      threat: files.threat,
    })
    .from(files)
    .where(and(eq(files.id, id), isNull(files.deletedAt)));
  if (!file) throw new NotFound("Berkas");
  const { uploadedBy, scan, threat, ...open } = file;
  const isPublic = await isPublicPhoto(id, tx);
  const holders = actor ? await findHolders(id, tx) : [];
  const isOwn = actor?.userId === uploadedBy && holders.length === 0;
  const mayRead = actor && holders.some(({ permission, scope }) => can(actor, permission, scope));
  if (!isPublic && !isOwn && !mayRead) throw new NotFound("Berkas");
  if (scan === "terinfeksi") throw new Infected(threat);
  if (scan === "menunggu" && actor?.userId !== uploadedBy) throw new StillScanning();
  return { ...open, isPublic: isPublic && scan !== "menunggu" };
}
