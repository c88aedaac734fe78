import { v7 } from "uuid";
import { connection } from "@/db/client";
import type { Person } from "@/domain/policy";

export type GalleryStage = {
  placeId: string;
  shiftId: string;
  batchId: string;
  price: number;
  clerk: Person;
  second: Person;
};

const price = 15_000;

/**
 * A gallery with a full shelf and a long month behind it. Written in bulk past the ledger's triggers, so this database
 * is for measuring only; what is measured runs with all of them.
 */
export async function galleryStage(slug: string, batches: number, lines: number): Promise<GalleryStage> {
  const [known] = await connection<{ id: string; lines: number }[]>`
    select p.id, (select count(*)::int from sale_lines l where l.place_id = p.id) as lines from places p
    where p.slug = ${slug}`;
  const placeId = known?.id ?? v7();
  const clerk = await clerkOf("kasir-ukur@contoh.test", placeId);
  const second = await clerkOf("saksi-ukur@contoh.test", placeId);
  if (!known) {
    await connection`insert into places (id, slug, kind, name, kecamatan_code, address, service, opened_on)
      values (${placeId}, ${slug}, 'galeri', ${slug}, '32.15.01', 'Alamat contoh', 'dijaga', '2020-01-01')`;
    await fillShelf(placeId, clerk.userId, batches);
  }
  if ((known?.lines ?? 0) < lines) await fillMonth(placeId, clerk.userId, lines);
  const [batch] = await connection<{ id: string }[]>`
    select l.batch_id as id from stock_levels l where l.place_id = ${placeId} order by l.on_hand desc limit 1`;
  const [shift] = await connection<{ id: string }[]>`select id from shifts where place_id = ${placeId} limit 1`;
  if (!batch || !shift) throw new Error("Isi dulu basis data ukur dengan produk: --products 500.");
  return { placeId, shiftId: shift.id, batchId: batch.id, price, clerk, second };
}

async function clerkOf(email: string, placeId: string): Promise<Person> {
  await connection`insert into users (id, name, email) values (${v7()}, 'Kasir ukur', ${email}) on conflict do nothing`;
  const [user] = await connection<{ id: string }[]>`select id from users where email = ${email}`;
  if (!user) throw new Error("The clerk is missing.");
  const grants = [{ role: "petugas_galeri" as const, scopeKind: "place" as const, scopeId: placeId }];
  return { kind: "person", userId: user.id, name: "Kasir ukur", grants };
}

async function fillShelf(placeId: string, userId: string, batches: number) {
  await connection.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    const [paper, shift] = [v7(), v7()];
    await sql`insert into papers (id, place_id, kind, year, serial, counterparty, written_by, seq, hash)
      values (${paper}, ${placeId}, 'titip', 2020, 1, 'Contoh', ${userId}, 1, 'x')`;
    await sql`insert into shifts (id, place_id, opened_by, float, seq, hash) values (${shift}, ${placeId}, ${userId}, 0, 2, 'x')`;
    await sql`insert into batches (id, product_id, business_id, place_id, paper_id, quantity, expires_on, label, seq, hash)
      select gen_random_uuid(), p.id, p.business_id, ${placeId}, ${paper}, 100000, current_date + 400, '{}', 2 + n, 'x'
      from generate_series(1, ${batches}::int) n
      join (select id, business_id, row_number() over () - 1 as k, count(*) over () as of from products p
        join product_verdicts v on v.product_id = p.id where p.state = 'diterima' and v.complete) p on p.k = n % p.of`;
    await sql`insert into batch_terms (id, batch_id, place_id, valid_from, owner_price, price, cut, cut_source, written_by, seq, hash)
      select gen_random_uuid(), id, place_id, '2020-01-01', ${price}, ${price}, 0, 'Contoh', ${userId}, seq + 1000000, 'x'
      from batches where place_id = ${placeId}`;
    await sql`insert into stock_movements (id, place_id, batch_id, kind, quantity, paper_id, moved_by, seq, hash)
      select gen_random_uuid(), place_id, id, 'masuk', quantity, paper_id, ${userId}, seq + 5000000, 'x'
      from batches where place_id = ${placeId}`;
    await sql`insert into stock_levels (place_id, batch_id, on_hand) select place_id, id, 100000 from batches where place_id = ${placeId}`;
    await sql`insert into place_ledgers (place_id, seq, hash) values (${placeId}, 100000000, 'x') on conflict do nothing`;
  });
}

/** Sales of two lines each over the days of last month. */
async function fillMonth(placeId: string, userId: string, lines: number) {
  await connection.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`create temp table shelf on commit drop as
      select id as batch_id, business_id, row_number() over (order by number) - 1 as k, count(*) over () as of
      from batches where place_id = ${placeId}`;
    await sql`create index on shelf (k)`;
    await sql`create temp table made on commit drop as
      select gen_random_uuid() as id, n, date_trunc('month', current_date)::date - 1 - (n % 28)::int as day
      from generate_series(1, ${Math.ceil(lines / 2)}::int) n`;
    await sql`insert into sales (id, place_id, shift_id, kind, method, total, tendered, sold_by, sold_at,
        sold_on, seq, hash)
      select id, ${placeId}, (select id from shifts where place_id = ${placeId} limit 1), 'jual',
        case n % 3 when 0 then 'qris' when 1 then 'transfer' else 'tunai' end, ${2 * price},
        case when n % 3 = 2 then ${2 * price}::int end, ${userId},
        day + time '05:00', day, 2000000 + n, 'x' from made`;
    await sql`insert into sale_lines (id, sale_id, place_id, batch_id, business_id, quantity, unit_price, amount, cut_amount,
        owner_amount, sold_on, seq, hash)
      select gen_random_uuid(), m.id, ${placeId}, s.batch_id, s.business_id, 1, ${price}, ${price}, 0, ${price}, m.day,
        10000000 + 2 * m.n + i, 'x'
      from made m cross join generate_series(0, 1) i
      join shelf s on s.k = (m.n * 7 + i * 3) % (select max(of) from shelf)`;
  });
  await connection.unsafe("vacuum analyze sale_lines, sales, batches, stock_levels");
}
