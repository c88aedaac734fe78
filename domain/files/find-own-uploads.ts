import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { type Db, db } from "@/db/client";
import { files } from "@/db/schema";
import type { Person } from "../policy";
import { isAttached } from "./is-attached";
import { keptNote } from "./kept-note";

/** Files that this person has just uploaded and that no record uses yet, in the order asked for (`a,b,c`). */
export async function findOwnUploads(actor: Person, ids: string | undefined, tx: Db = db) {
  const asked = (ids?.split(",") ?? []).filter((id) => z.uuid().safeParse(id).success);
  if (asked.length === 0) return [];
  const found = await tx
    .select({
      id: files.id,
      purpose: files.purpose,
      name: files.name,
      mime: files.mime,
      bytes: files.bytes,
      hasThumbnail: files.hasThumbnail,
    })
    .from(files)
    .where(and(inArray(files.id, asked), eq(files.uploadedBy, actor.userId), sql`not ${isAttached}`));
  return found
    .toSorted((a, b) => asked.indexOf(a.id) - asked.indexOf(b.id))
    .map(({ hasThumbnail, ...file }) => {
      const url = `/api/files/${file.id}`;
      return {
        ...file,
        url,
        note: keptNote(file.name, file),
        thumbnail: hasThumbnail ? `${url}?ukuran=320` : undefined,
      };
    });
}
