import { sql } from "drizzle-orm";
import { anyOf } from "@/db/any-of";
import type { Db } from "@/db/client";
import type { Person } from "../../policy";
import { businessSections } from "./business-sections";
import { goodsSections } from "./goods-sections";
import { readSection } from "./read-section";
import type { Section } from "./section";
import { serviceSections } from "./service-sections";
import { trailSection } from "./trail-section";

/** What the portal knows of records that nobody has an account for, as their owner reads it: part after part. */
export async function recordSections(actor: Person, own: readonly string[], tx: Db): Promise<Section[]> {
  const theirs = anyOf(own);
  return [
    ...(await businessSections(actor, own, tx)),
    ...(await goodsSections(own, tx)),
    ...(await serviceSections(own, tx)),
    await readSection(
      tx,
      "Siapa melihat nomor identitas saya",
      "siapa-melihat",
      sql`select v.viewed_at as "Waktu", u.name as "Petugas", upper(v.kind) as "Nomor", v.purpose as "Keperluan", v.words as "Penjelasan"
        from identity_views v join users u on u.id = v.viewed_by where v.business_id = ${theirs} order by v.viewed_at`,
    ),
    await trailSection(undefined, own, tx),
  ];
}
