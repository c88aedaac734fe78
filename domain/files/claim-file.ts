import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { files } from "@/db/schema";
import { Refused } from "../errors";
import type { Person } from "../policy";
import { isAttached } from "./is-attached";
import type { FilePurpose } from "./purposes";
import { foundIn } from "./scan-words";

/**
 * Before a record takes a file: it must be the actor's own upload, sent for this purpose, and in no other record;
 * one that is known to be infected is in none either.
 * An id typed by hand fails in the same words whichever of these it breaks. Locks the file until the transaction ends.
 */
export async function claimFile(tx: Tx, actor: Person, fileId: string, purpose: FilePurpose, field = "fileId") {
  const [file] = await tx
    .select({ scan: files.scan, threat: files.threat })
    .from(files)
    .where(
      and(
        eq(files.id, fileId),
        eq(files.uploadedBy, actor.userId),
        eq(files.purpose, purpose),
        isNull(files.deletedAt),
      ),
    )
    .for("update");
  const [free] = file
    ? await tx
        .select({ id: files.id })
        .from(files)
        .where(and(eq(files.id, fileId), sql`not ${isAttached}`))
    : [];
  if (!free) throw new Refused("Berkas ini tidak dapat dipakai. Unggah lagi berkasnya.", field);
  if (file?.scan === "terinfeksi") throw new Refused(foundIn(file.threat), field);
}
