import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { businesses, documents, kecamatan, roleGrants, verifiedPhones } from "@/db/schema";
import { editDistance } from "@/lib/edit-distance";
import { nameKey } from "@/lib/name-key";
import { standsAlone } from "../claims/merged-into";
import { fingerprintsOf } from "../identity/seal-number";
import { businessKey, personKey } from "../imports/businesses/name-keys";

type Clues = {
  name?: string;
  ownerName?: string;
  phone?: string | null;
  nik?: string | null;
  /** The fingerprint of a NIK, where the number itself is not at hand. */
  nikHashes?: readonly string[];
  nib?: string | null;
  ids?: readonly string[];
  /** Also a record that was made one with another: it is kept, but nobody is served under it. */
  isMergedToo?: boolean;
  /** Where a new one is to be registered: a name that comes near counts only in the same kecamatan. */
  kecamatanCode?: string;
};

export type LikelyBusiness = Awaited<ReturnType<typeof findLikely>>[number];

const most = 8;

/** Businesses on record that may be the one meant, each with what it has in common, the surest first. */
export async function findLikely(tx: Db, clues: Clues) {
  const { name = "", ownerName = "", phone, nik, nib, ids = [], kecamatanCode, isMergedToo = false } = clues;
  const hashes = clues.nikHashes ?? (nik ? fingerprintsOf(nik) : []);
  const withNib = sql`select ${documents.businessId} from ${documents}
    where ${documents.kind} = 'nib' and ${documents.number} = ${nib ?? ""}`;
  const found = [
    nib ? withNib : undefined,
    hashes.length > 0
      ? sql`select ${businesses.id} from ${businesses} where ${inArray(businesses.nikHash, [...hashes])}`
      : undefined,
    phone ? sql`select ${businesses.id} from ${businesses} where ${businesses.phone} = ${phone}` : undefined,
    name ? sql`select ${businesses.id} from ${businesses} where ${businesses.nameKey} = ${nameKey(name)}` : undefined,
    // The spelling that comes nearest is looked for only where nothing was found by the words themselves.
    name && ids.length === 0
      ? sql`(select ${businesses.id} from ${businesses} where ${businesses.name} % ${name}
          order by ${businesses.name} <-> ${name} limit ${most})`
      : undefined,
    ids.length > 0
      ? sql`select ${businesses.id} from ${businesses} where ${inArray(businesses.id, [...ids])}`
      : undefined,
  ].filter((part) => part !== undefined);
  if (found.length === 0) return [];
  const rows = await tx
    .select({
      id: businesses.id,
      name: businesses.name,
      ownerName: businesses.ownerName,
      phone: businesses.phone,
      address: businesses.address,
      kecamatan: kecamatan.name,
      nikHash: businesses.nikHash,
      kecamatanCode: businesses.kecamatanCode,
      hasNib: sql<boolean>`${businesses.id} in (${withNib})`,
      isPhoneVerified: sql<boolean>`exists (select from ${verifiedPhones}
        where ${verifiedPhones.businessId} = ${businesses.id} and ${verifiedPhones.phone} = ${businesses.phone})`,
      hasOwner: sql<boolean>`exists (select from ${roleGrants} where ${roleGrants.role} = 'pelaku'
        and ${roleGrants.scopeKind} = 'business' and ${roleGrants.scopeId} = ${businesses.id}::text
        and ${roleGrants.revokedAt} is null)`,
    })
    .from(businesses)
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    // Each clue is read by an index of its own; "or" would read the whole register.
    .where(and(sql`${businesses.id} in (${sql.join(found, sql` union `)})`, isMergedToo ? sql`true` : standsAlone))
    .orderBy(desc(sql`similarity(${businesses.name}, ${name})`), businesses.id)
    .limit(30);
  return rows
    .map(({ nikHash, hasNib, kecamatanCode: at, ...row }) => {
      const isNear = kecamatanCode !== undefined && at === kecamatanCode && soundsLike(row.name, name);
      const shared = [
        nikHash !== null && hashes.includes(nikHash) && "NIK sama",
        hasNib && "NIB sama",
        phone && row.phone === phone && "nomor HP sama",
        name && businessKey(row.name) === businessKey(name) && "nama usaha sama",
        isNear && "nama mirip di kecamatan yang sama",
        ownerName && personKey(row.ownerName) === personKey(ownerName) && "nama pemilik sama",
      ].filter((word) => typeof word === "string" && word !== "");
      return { ...row, shared: shared as string[] };
    })
    .sort((a, b) => b.shared.length - a.shared.length)
    .slice(0, most);
}

/** One or two letters apart, and not the same once spelled alike. */
function soundsLike(one: string, other: string) {
  const [a, b] = [businessKey(one), businessKey(other)];
  return a !== b && Math.min(a.length, b.length) >= 8 && Math.abs(a.length - b.length) <= 2 && editDistance(a, b) <= 2;
}
