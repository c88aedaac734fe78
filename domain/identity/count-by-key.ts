import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { dataKeys } from "@/lib/data-keys";
import { keyName } from "@/lib/secret-box";

/** How many numbers each key holds, and whether that key is at hand; those of the first version name none. */
export async function countByKey(tx: Db = db) {
  const rows = await tx.execute<{ name: string | null; numbers: number }>(sql`
    select case when get_byte(box, 0) = 2 then encode(substring(box from 2 for 4), 'hex') end as name,
      count(*)::int as numbers
    from businesses, lateral (values (nik_cipher), (npwp_cipher)) kept (box)
    where box is not null group by 1 order by 2 desc`);
  const atHand = dataKeys().all.map(keyName);
  return rows.map(({ name, numbers }) => ({ name, numbers, isAtHand: name === null || atHand.includes(name) }));
}
