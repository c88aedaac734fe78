import type { Sql } from "postgres";

/** Published products of one batch stand at the pojok of their kecamatan, every tenth at the gallery; some at both. */
export async function fillDisplays(tx: Sql) {
  await tx`
    insert into displays (id, product_id, place_id, since, last_confirmed_at, displayed_by)
    select pg_temp.bulk_id('display', n), id,
      case when n % 10 = 0 then pg_temp.bulk_id('place', 0) else pg_temp.bulk_id('place', 1 + maker % k.total) end,
      pg_temp.bulk_time(n) + interval '1 day', now() - pg_temp.pick(n, 10, 40) * interval '1 day',
      pg_temp.bulk_id('officer', 0)
    from bulk_products, (select count(*)::int as total from bulk_kecamatan) k
    where state = 'diterima'`;
  await tx`
    insert into displays (id, product_id, place_id, since, last_confirmed_at, displayed_by)
    select pg_temp.bulk_id('display too', n), id, pg_temp.bulk_id('place', 0),
      pg_temp.bulk_time(n) + interval '2 days', now(), pg_temp.bulk_id('officer', 0)
    from bulk_products where state = 'diterima' and n % 10 = 3`;
}
