import type { Sql } from "postgres";

/** After every hundred published products come thirteen others: ten drafts, two that wait, one returned. */
export const publishedOf = 100;
export const blockOf = 113;

/** The number of the last product when so many are published. */
export function lastNumber(published: number) {
  return Math.floor(published / publishedOf) * blockOf + (published % publishedOf);
}

/** How much a database holds: bulk businesses, bulk products that are published, and businesses that are real. */
export async function measureFilling(sql: Sql) {
  const [row] = await sql<{ businesses: number; real: number; products: number }[]>`
    select count(*) filter (where slug ~ '-contoh-[0-9]+$')::int as businesses,
      count(*) filter (where slug !~ '-contoh-[0-9]+$')::int as real,
      (select count(*)::int from products where slug ~ '-contoh-[0-9]+$' and state = 'diterima') as products
    from businesses`;
  return row ?? { businesses: 0, real: 0, products: 0 };
}
