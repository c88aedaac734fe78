import { and, eq, isNull, lt, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { files } from "@/db/schema";
import { type Actor, authorize } from "../policy";
import { isAttached } from "./is-attached";

/** A signed form that was scanned for a registration which never came about: nothing of that person is kept. */
export async function dropLooseScans(actor: Actor, tx: Db = db) {
  authorize(actor, "day.run", "office");
  const dropped = await tx
    .update(files)
    .set({ deletedAt: sql`now()`, name: "dihapus", receivedSha256: null })
    .where(
      and(
        eq(files.purpose, "persetujuan"),
        isNull(files.deletedAt),
        lt(files.uploadedAt, sql`now() - interval '1 day'`),
        sql`not ${isAttached}`,
      ),
    )
    .returning({ id: files.id });
  return { scansDropped: dropped.length };
}
