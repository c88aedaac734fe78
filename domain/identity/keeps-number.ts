import { eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { businesses } from "@/db/schema";

/** Condition on `businesses`: its NIK or NPWP has one of these fingerprints. */
export function keepsNumber(hashes: readonly string[]): SQL {
  if (hashes.length === 0) return sql`false`;
  return or(inArray(businesses.nikHash, [...hashes]), inArray(businesses.npwpHash, [...hashes])) ?? sql`false`;
}

/** The fingerprints that a business keeps. */
export async function hashesOf(tx: Db, businessId: string) {
  const [own] = await tx
    .select({ nik: businesses.nikHash, npwp: businesses.npwpHash })
    .from(businesses)
    .where(eq(businesses.id, businessId));
  return [own?.nik, own?.npwp].filter((hash) => hash != null);
}
