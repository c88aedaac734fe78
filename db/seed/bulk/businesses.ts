import type { Sql } from "postgres";

/** Invented businesses spread over every kecamatan. */
export async function fillBusinesses(sql: Sql, count: number) {
  await sql`
    insert into businesses (id, slug, name, name_key, owner_name, kecamatan_code)
    select gen_random_uuid(), 'usaha-contoh-' || n, 'Usaha (contoh ' || n || ')', 'usahacontoh' || n, 'Pemilik ' || n, code
    from generate_series(1, ${count}::int) n
    join (select code, row_number() over (order by code) - 1 as i, count(*) over () as total from kecamatan) k
      on k.i = n % k.total`;
}
