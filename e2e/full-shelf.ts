import { randomUUID } from "node:crypto";
import postgres from "postgres";
import type { NewDisplay } from "./new-display";

/**
 * So many batches on the shelf of a place, a part of which ends soon, and as many sales of one piece each. Written past the
 * ledger's triggers: for looking at pages, not at chains.
 */
export async function fullShelf({ placeId, productId, businessId, clerkEmail }: NewDisplay, many: number) {
  const pool = postgres(process.env.DATABASE_URL ?? "", { max: 1, onnotice: () => {} });
  const [paper, shift] = [randomUUID(), randomUUID()];
  await pool.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    const [clerk] = await sql<{ id: string }[]>`select id from users where email = ${clerkEmail}`;
    const by = clerk?.id ?? "";
    await sql`insert into papers (id, place_id, kind, year, serial, business_id, counterparty, written_by, seq)
      values (${paper}, ${placeId}, 'titip', 2026, 1, ${businessId}, 'Pemilik Contoh', ${by}, 1)`;
    await sql`insert into shifts (id, place_id, opened_by, float, seq) values (${shift}, ${placeId}, ${by}, 0, 2)`;
    await sql`insert into batches (id, product_id, business_id, place_id, paper_id, quantity, expires_on, label, seq)
      select gen_random_uuid(), ${productId}, ${businessId}, ${placeId}, ${paper}, 9, current_date + 5 + n / 25, '{}', 2 + n
      from generate_series(1, ${many}::int) n`;
    await sql`insert into batch_terms (id, batch_id, place_id, valid_from, owner_price, price, cut, cut_source, written_by, seq)
      select gen_random_uuid(), id, place_id, '2024-01-01', 9000, 9000, 0, 'Contoh', ${by}, seq + 100000
      from batches where place_id = ${placeId}`;
    await sql`insert into stock_movements (id, place_id, batch_id, kind, quantity, paper_id, moved_by, seq)
      select gen_random_uuid(), place_id, id, 'masuk', 9, paper_id, ${by}, seq + 200000
      from batches where place_id = ${placeId}`;
    await sql`insert into stock_levels (place_id, batch_id, on_hand)
      select place_id, id, 8 from batches where place_id = ${placeId}`;
    await sql`create temp table made on commit drop as
      select gen_random_uuid() as sale, gen_random_uuid() as line, id as batch, seq as n from batches
      where place_id = ${placeId}`;
    await sql`insert into sales (id, place_id, shift_id, kind, method, total, sold_by, sold_at, sold_on, seq)
      select sale, ${placeId}, ${shift}, 'jual', 'qris', 9000, ${by}, now(), (now() at time zone 'Asia/Jakarta')::date,
        n + 300000 from made`;
    await sql`insert into sale_lines (id, sale_id, place_id, batch_id, business_id, quantity, unit_price, amount, cut_amount,
        owner_amount, sold_on, seq)
      select line, sale, ${placeId}, batch, ${businessId}, 1, 9000, 9000, 0, 9000,
        (now() at time zone 'Asia/Jakarta')::date, n + 400000 from made`;
    await sql`insert into stock_movements (id, place_id, batch_id, kind, quantity, sale_line_id, moved_by, seq)
      select gen_random_uuid(), ${placeId}, batch, 'jual', -1, line, ${by}, n + 500000 from made`;
    await sql`insert into place_ledgers (place_id, seq) values (${placeId}, 1000000)
      on conflict (place_id) do update set seq = 1000000`;
  });
  await pool.end();
}
