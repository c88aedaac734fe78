import { asc } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { kecamatan } from "@/db/schema";

/** The kecamatan with their centres; public knowledge. */
export async function listKecamatan(tx: Db = db) {
  return tx
    .select({
      code: kecamatan.code,
      name: kecamatan.name,
      latitude: kecamatan.latitude,
      longitude: kecamatan.longitude,
    })
    .from(kecamatan)
    .orderBy(asc(kecamatan.name));
}
