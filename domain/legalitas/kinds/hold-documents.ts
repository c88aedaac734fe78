import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { KindRow, OnRecord } from "./hold-against";
import { listKindRows } from "./list-kind-rows";
import { rulingOn } from "./ruling-on";

const batch = 1000;
const first = "00000000-0000-0000-0000-000000000000";

type Row = OnRecord & { id: string; ruledEnd: string | null };

/**
 * Notes on each verified document the last day that the rows of its kind leave it, so that whatever lists documents knows.
 * Batch by batch, each in its own transaction; answers how many changed.
 */
export async function holdDocuments(date: string, tx: Db) {
  const rows = await listKindRows(tx);
  let changed = 0;
  let after: string | undefined = first;
  while (after) {
    const documents = await nextDocuments(tx, after);
    changed += await note(tx, documents, rows, date);
    after = documents.at(-1)?.id;
  }
  return changed;
}

/** Only those that a row written since could concern, or did. */
function nextDocuments(tx: Db, after: string) {
  return tx.execute<Row>(sql`
    select d.id, d.kind, d.number, d.issued_on as "issuedOn", d.expires_on as "expiresOn",
      d.checked_under as "checkedUnder", d.ruled_end as "ruledEnd"
    from documents d
    where d.state = 'terverifikasi' and d.id > ${after}::uuid
      and d.kind in (select kind from kind_rules group by 1 having count(*) > 1)
      and (d.ruled_end is not null or d.issued_on is null
        or exists (select from kind_rules r where r.kind = d.kind and r.created_by is not null and r.valid_from <= d.issued_on))
    order by d.id
    limit ${batch}`);
}

async function note(tx: Db, documents: readonly Row[], rows: readonly KindRow[], date: string) {
  const ends = documents.map((document) => rulingOn(document, rows, "", date)?.end ?? null);
  const other = documents.flatMap(({ id, ruledEnd }, at) =>
    ruledEnd === ends[at] ? [] : [{ id, end: ends[at] ?? null }],
  );
  if (other.length === 0) return 0;
  const values = sql.join(
    other.map(({ id, end }) => sql`(${id}::uuid, ${end}::date)`),
    sql`, `,
  );
  await tx.execute(
    sql`update documents d set ruled_end = new.day from (values ${values}) as new (id, day) where d.id = new.id`,
  );
  return other.length;
}
