import { sql } from "drizzle-orm";
import { anyOf } from "@/db/any-of";
import type { Db } from "@/db/client";
import type { KindRow, OnRecord } from "./hold-against";
import { listKindRows } from "./list-kind-rows";
import { rulingOn } from "./ruling-on";

const batch = 1000;
const first = "00000000-0000-0000-0000-000000000000";

type Row = OnRecord & { id: string };
type Proposed = Pick<KindRow, "kind" | "pattern" | "example" | "validMonths" | "validFrom" | "source">;

/** How many verified documents a new row would end earlier than now, when the first, and how many accepted products use them. */
export async function countTaken(tx: Db, proposed: Proposed, date: string) {
  const rows = await listKindRows(tx);
  const then = [{ ...proposed, id: "baru" }, ...rows];
  const taken = { documents: 0, products: new Set<string>(), from: "9999-12-31" };
  let after: string | undefined = first;
  while (after) {
    const documents = await nextDocuments(tx, proposed, after);
    const ends = documents.flatMap((document) => {
      const [was, will] = [rulingOn(document, rows, "", date)?.end, rulingOn(document, then, "", date)?.end];
      return will && [was, document.expiresOn].every((end) => !end || will < end) ? [{ id: document.id, will }] : [];
    });
    taken.documents += ends.length;
    for (const { will } of ends) if (will < taken.from) taken.from = will;
    for (const id of await productsOf(tx, ends)) taken.products.add(id);
    after = documents.at(-1)?.id;
  }
  return { documents: taken.documents, products: taken.products.size, from: taken.from };
}

function nextDocuments(tx: Db, { kind, validFrom }: Proposed, after: string) {
  return tx.execute<Row>(sql`
    select d.id, d.kind, d.number, d.issued_on as "issuedOn", d.expires_on as "expiresOn", d.checked_under as "checkedUnder"
    from documents d
    where d.state = 'terverifikasi' and d.kind = ${kind} and d.id > ${after}::uuid
      and (d.issued_on is null or d.issued_on >= ${validFrom}::date)
    order by d.id
    limit ${batch}`);
}

async function productsOf(tx: Db, documents: readonly { id: string }[]) {
  if (documents.length === 0) return [];
  const rows = await tx.execute<{ id: string }>(sql`
    select distinct p.id from document_products link join products p on p.id = link.product_id
    where link.document_id = ${anyOf(documents.map(({ id }) => id))} and link.confirmed_at is not null and p.state = 'diterima'`);
  return rows.map(({ id }) => id);
}
