import { and, asc, gt, inArray, isNotNull, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { businesses } from "@/db/schema";
import { sealedWith } from "@/lib/secret-box";
import { identityColumns } from "./identity-columns";
import type { IdentityKind } from "./seal-number";

const kinds = Object.keys(identityColumns) as IdentityKind[];

/** The numbers of a row that are kept sealed. */
export function numbersOf(row: SealedRow) {
  return kinds.flatMap((kind) => {
    const cipher = kind === "nik" ? row.nikCipher : row.npwpCipher;
    const hash = kind === "nik" ? row.nikHash : row.npwpHash;
    return cipher ? [{ kind, cipher, hash }] : [];
  });
}

export type SealedRow = Awaited<ReturnType<typeof readSealed>>[number];

const columns = {
  id: businesses.id,
  nikCipher: businesses.nikCipher,
  nikHash: businesses.nikHash,
  npwpCipher: businesses.npwpCipher,
  npwpHash: businesses.npwpHash,
};

/** The next rows in the order of their ids that keep a number; under a condition, when one is given. */
export function readSealed(tx: Db, after: string | undefined, size: number, condition?: SQL) {
  const keeps = or(...kinds.map((kind) => isNotNull(identityColumns[kind].cipher)));
  return tx
    .select(columns)
    .from(businesses)
    .where(and(keeps, condition ?? sql`true`, after ? gt(businesses.id, after) : sql`true`))
    .orderBy(asc(businesses.id))
    .limit(size);
}

/** The same rows again, locked until the transaction ends. */
export function lockSealed(tx: Db, ids: readonly string[]) {
  return tx
    .select(columns)
    .from(businesses)
    .where(inArray(businesses.id, [...ids]))
    .orderBy(asc(businesses.id))
    .for("no key update");
}

/** Condition: some number of the row was sealed with another key than this one. */
export function isSealedOtherwise(key: Buffer) {
  const head = sealedWith(key);
  const other = kinds.map(
    (kind) => sql`substring(${identityColumns[kind].cipher} from 1 for ${head.length}) <> ${head}`,
  );
  return or(...other) ?? sql`false`;
}
