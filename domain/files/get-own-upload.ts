import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { type Db, db } from "@/db/client";
import { uploads } from "@/db/schema";
import { NotFound } from "../errors";
import type { Person } from "../policy";

/** A file on its way, for the person who sends it; nobody else learns that it exists. */
export async function getOwnUpload(actor: Person, id: string, tx: Db = db) {
  if (!z.uuid().safeParse(id).success) throw new NotFound("Kiriman");
  const [upload] = await tx
    .select({
      id: uploads.id,
      purpose: uploads.purpose,
      name: uploads.name,
      bytes: uploads.bytes,
      fileId: uploads.fileId,
    })
    .from(uploads)
    .where(and(eq(uploads.id, id), eq(uploads.uploadedBy, actor.userId)));
  if (!upload) throw new NotFound("Kiriman");
  return upload;
}
