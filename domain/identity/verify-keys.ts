import { type Db, db } from "@/db/client";
import { dataKeys } from "@/lib/data-keys";
import { fingerprint, unseal } from "@/lib/secret-box";
import { numbersOf, readSealed } from "./sealed-rows";

/**
 * Opens every number with the key of today alone and compares its fingerprint: what fails would be lost with the old
 * keys. Run by the operator, who holds the keys anyway, so there is no actor to ask.
 */
export async function verifyKeys(tx: Db = db, size = 1000) {
  const { current } = dataKeys();
  let numbers = 0;
  const failed: string[] = [];
  let after: string | undefined;
  for (;;) {
    const rows = await readSealed(tx, after, size);
    if (rows.length === 0) return { numbers, failed };
    after = rows.at(-1)?.id;
    for (const row of rows) {
      for (const { cipher, hash } of numbersOf(row)) {
        numbers++;
        if (!current || !opens(cipher, hash, current)) failed.push(row.id);
      }
    }
  }
}

function opens(cipher: Buffer, hash: string | null, key: Buffer) {
  try {
    return fingerprint(unseal(cipher, key), key) === hash;
  } catch {
    return false; // which is the answer
  }
}
