import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { db, type Tx } from "@/db/client";

class Undo extends Error {}

const productsOf = 50;
const documentsOf = 200;

/**
 * Lets questions be asked about a business far larger than those of the bulk data: each of its documents covers 10 of
 * its products, half of them verified. Undone in the end.
 */
export async function withLargeBusiness<T>(ask: (tx: Tx, businessId: string) => Promise<T>): Promise<T> {
  let answer: { value: T } | undefined;
  await db
    .transaction(async (tx) => {
      answer = { value: await ask(tx, await makeLargeBusiness(tx)) };
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  if (!answer) throw new Error("Nothing was asked.");
  return answer.value;
}

async function makeLargeBusiness(tx: Tx) {
  const id = v7();
  await tx.execute(sql`insert into businesses (id, slug, name, name_key, owner_name)
    values (${id}, 'besar-contoh', 'Usaha Besar (contoh)', 'usahabesarcontoh', 'Pemilik (contoh)')`);
  await tx.execute(sql`insert into products (id, slug, business_id, name, name_key, category_slug, class_code, state, submitted_at)
    select gen_random_uuid(), 'besar-' || n, ${id}, 'Produk ' || n, 'produk' || n, 'camilan', 'pangan_kering',
      case when n % 2 = 0 then 'diterima' else 'diajukan' end, now()
    from generate_series(1, ${productsOf}::int) n`);
  await tx.execute(sql`insert into documents (id, business_id, kind, typed_number, number, expires_on, state)
    select gen_random_uuid(), ${id}, (array['pirt', 'halal', 'nib', 'md'])[1 + n % 4], 'b' || n, 'b' || n,
      current_date + n, case when n % 2 = 0 then 'terverifikasi' else 'tercatat' end
    from generate_series(1, ${documentsOf}::int) n`);
  await tx.execute(sql`insert into document_products (document_id, product_id)
    select d.id, p.id from documents d
    cross join lateral (select id from products where business_id = ${id} order by md5(id::text || d.id::text) limit 10) p
    where d.business_id = ${id}`);
  await tx.execute(sql`update document_products set confirmed_at = now(), confirmed_by = (select id from users order by id limit 1)
    where document_id in (select id from documents where business_id = ${id} and state = 'terverifikasi')`);
  await tx.execute(sql`insert into document_decisions (id, document_id, decision, reason, decided_by)
    select gen_random_uuid(), id, 'terverifikasi', 'Contoh', (select id from users order by id limit 1)
    from documents where business_id = ${id} and state = 'terverifikasi'`);
  return id;
}
