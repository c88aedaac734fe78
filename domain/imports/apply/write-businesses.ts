import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { businesses } from "@/db/schema";
import { karawang } from "@/db/seed/reference/kecamatan";
import { sealNik } from "@/domain/identity/seal-number";
import { hideIdentityNumbers } from "@/lib/hide-identity-numbers";
import { nameKey } from "@/lib/name-key";
import { distinctSlug } from "@/lib/slug";
import type { UnderstoodBusiness } from "../understanding";
import { inChunks } from "./in-chunks";
import { businessOf, type KnownBusiness } from "./known-businesses";

/** Registers the businesses of the file that are new and have a row to show for it. Gives the id of each, by its place in the file. */
export async function writeBusinesses(
  tx: Tx,
  file: readonly UnderstoodBusiness[],
  registered: readonly (KnownBusiness | null)[],
  used: ReadonlySet<number>,
) {
  const ids = new Map<number, string>();
  const fresh: (typeof businesses.$inferInsert)[] = [];
  file.forEach((business, index) => {
    const known = registered[index];
    if (known) ids.set(index, known.id);
    if (known || !used.has(index)) return;
    const { name, ownerName, phone } = businessOf(business);
    const id = v7();
    ids.set(index, id);
    fresh.push({
      id,
      name,
      ownerName,
      phone,
      nameKey: nameKey(name),
      slug: distinctSlug(name),
      address: business.address && hideIdentityNumbers(business.address),
      kecamatanCode: karawang.find(([, official]) => official === business.kecamatan)?.[0] ?? null,
      ...sealNik(business.nik),
    });
  });
  await inChunks(fresh, (rows) => tx.insert(businesses).values(rows));
  return { ids, made: fresh.length };
}
