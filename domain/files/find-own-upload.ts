import { and, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { files } from "@/db/schema";
import type { Person } from "../policy";
import { isAttached } from "./is-attached";

/** A file that this person has just uploaded and that no record uses yet; for the second step of a form. */
export async function findOwnUpload(actor: Person, id: string, tx: Db = db) {
  const [file] = await tx
    .select({ id: files.id, name: files.name, mime: files.mime, bytes: files.bytes })
    .from(files)
    .where(and(eq(files.id, id), eq(files.uploadedBy, actor.userId), sql`not ${isAttached}`));
  return file && { ...file, url: `/api/files/${file.id}` };
}
