import { inArray, or } from "drizzle-orm";
import type { Db } from "@/db/client";
import { businesses } from "@/db/schema";
import { fingerprintsOf } from "@/domain/identity/seal-number";
import { hideIdentityNumbers } from "@/lib/hide-identity-numbers";
import { nameKey } from "@/lib/name-key";
import { businessKey, personKey } from "../businesses/name-keys";
import type { UnderstoodBusiness } from "../understanding";

export type KnownBusiness = {
  id: string;
  name: string;
  ownerName: string;
  phone: string | null;
  nikHash: string | null;
};

/** For each business of the file, the one already registered: the same name, and the same NIK, phone or owner. */
export async function knownBusinesses(tx: Db, file: readonly UnderstoodBusiness[]): Promise<(KnownBusiness | null)[]> {
  const wanted = file.map(businessOf);
  const keys = wanted.flatMap(({ name }) => [nameKey(name), businessKey(name)]);
  const phones = wanted.flatMap(({ phone }) => (phone ? [phone] : []));
  const hashes = wanted.flatMap(({ nikHashes }) => nikHashes);
  const registered = await tx
    .select({
      id: businesses.id,
      name: businesses.name,
      ownerName: businesses.ownerName,
      phone: businesses.phone,
      nikHash: businesses.nikHash,
    })
    .from(businesses)
    .where(
      or(
        inArray(businesses.nameKey, keys),
        inArray(businesses.phone, ["", ...phones]),
        inArray(businesses.nikHash, ["", ...hashes]),
      ),
    );
  const named = new Map<string, KnownBusiness[]>();
  for (const one of registered) {
    const key = businessKey(one.name);
    named.set(key, [...(named.get(key) ?? []), one]);
  }
  return wanted.map((one) => named.get(businessKey(one.name))?.find((other) => isSame(one, other)) ?? null);
}

type Wanted = ReturnType<typeof businessOf>;

/** Name and owner as they would be registered. */
export function businessOf({ name, owner, phone, nik }: UnderstoodBusiness) {
  const ownerName = hideIdentityNumbers(owner ?? "Belum diketahui");
  return { name: name ?? `Usaha ${ownerName}`, ownerName, phone, nikHashes: nik ? fingerprintsOf(nik) : [] };
}

function isSame(one: Wanted, other: KnownBusiness) {
  const sameOwner = personKey(one.ownerName) === personKey(other.ownerName);
  return (
    sameOwner ||
    (one.phone !== null && one.phone === other.phone) ||
    (other.nikHash !== null && one.nikHashes.includes(other.nikHash))
  );
}
