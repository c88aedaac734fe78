import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { files } from "@/db/schema";
import { Refused } from "../errors";

type Purpose = (typeof files.$inferSelect)["purpose"];

/** Only photos that this person uploaded for this purpose may be named; the ids come from a device. */
export async function requireOwnPhotos(
  tx: Tx,
  userId: string,
  ids: readonly string[],
  purpose: Purpose,
  field: string,
) {
  if (ids.length === 0) return;
  const own = await tx
    .select({ id: files.id })
    .from(files)
    .where(and(inArray(files.id, [...ids]), eq(files.uploadedBy, userId), eq(files.purpose, purpose)));
  if (own.length !== new Set(ids).size) {
    throw new Refused("Ada foto yang tidak kami kenal. Ambil atau pilih fotonya lagi, lalu kirim kembali.", field);
  }
}
