import { eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { businesses } from "@/db/schema";
import { dataKeys } from "@/lib/data-keys";
import { fingerprint, seal } from "@/lib/secret-box";
import { recordAudit } from "../audit";
import { Refused } from "../errors";
import { type Actor, authorize } from "../policy";
import { identityValues } from "./identity-columns";
import { openNumber } from "./open-number";
import { isSealedOtherwise, lockSealed, numbersOf, readSealed } from "./sealed-rows";

type Options = { size?: number; onProgress?: (resealed: number) => void };

/**
 * Seals every number anew with the key of today, its fingerprint too, some rows at a time: what was done stays done, so
 * that a run that was killed goes on where it stopped, and the application may work all the while. Says how many it did.
 */
export async function rotateKeys(actor: Actor, { size = 200, onProgress }: Options = {}, tx: Db = db) {
  authorize(actor, "identity.rotate", "office");
  const { current } = dataKeys();
  if (!current) throw new Refused("DATA_KEY belum diisi, jadi tidak ada kunci baru untuk menyandi.");
  const isOther = isSealedOtherwise(current);
  let resealed = 0;
  let after: string | undefined;
  for (;;) {
    const rows = await readSealed(tx, after, size, isOther);
    if (rows.length === 0) break;
    after = rows.at(-1)?.id;
    const ids = rows.map(({ id }) => id);
    resealed += await tx.transaction((tx) => resealRows(tx, ids, current));
    onProgress?.(resealed);
  }
  if (resealed > 0) {
    await tx.transaction((tx) => recordAudit(tx, actor, "identity.rotate", { kind: "key", id: "data" }, { resealed }));
  }
  return resealed;
}

async function resealRows(tx: Tx, ids: readonly string[], key: Buffer) {
  const rows = await lockSealed(tx, ids);
  for (const row of rows) {
    const values = numbersOf(row).map(({ kind, cipher }) => {
      const number = openNumber(cipher);
      return identityValues(kind, { cipher: seal(number, key), hash: fingerprint(number, key) });
    });
    await tx
      .update(businesses)
      .set(Object.assign({}, ...values))
      .where(eq(businesses.id, row.id));
  }
  return rows.length;
}
