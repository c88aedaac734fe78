import type { Sql } from "postgres";
import { shelves } from "./words";

/** What the bulk statements lean on: numbered ids and choices, the shelves, an officer, and places to stand at. */
export async function prepareBulk(sql: Sql) {
  await sql`set synchronous_commit = off`;
  await makeFunctions(sql);
  await makeShelves(sql);
  await sql`
    insert into users (id, name, email) values (pg_temp.bulk_id('officer', 0), 'Petugas (contoh)', 'massal@contoh.invalid')
    on conflict do nothing`;
  await openPlaces(sql);
}

/** Every row has a number, and its id follows from it: rows find each other without being looked up. */
async function makeFunctions(sql: Sql) {
  await sql`
    create or replace function pg_temp.bulk_time(n bigint) returns timestamptz language sql immutable as $$
      select to_timestamp(1704067200 + n * 60) $$`;
  await sql`
    create or replace function pg_temp.bulk_id(kind text, n bigint, k int default 0) returns uuid language sql immutable as $$
      select (lpad(to_hex((1704067200 + n * 60) * 1000 + k), 12, '0') || '7' || substr(h, 1, 3) || 'a' || substr(h, 4, 15))::uuid
      from md5(kind || ' ' || n || ' ' || k) h $$`;
  await sql`
    create or replace function pg_temp.pick(n bigint, salt int, choices int) returns int language sql immutable as $$
      select (((n + salt * 7919) * 2654435761 >> 11) % choices)::int $$`;
  await sql`
    create or replace function pg_temp.word(n bigint, salt int, words text[]) returns text language sql immutable as $$
      select words[1 + pg_temp.pick(n, salt, cardinality(words))] $$`;
}

async function makeShelves(sql: Sql) {
  const rows = shelves.flatMap(({ share, ...shelf }) => Array.from({ length: share }, () => shelf));
  await sql`drop table if exists pg_temp.bulk_shelves`;
  await sql`
    create temp table bulk_shelves as
    select (row_number() over () - 1)::int as position, s.category, s.class, s.goods, s.papers,
      array(select r.id::text from requirement_rules r where r.class_code = s.class
        and r.valid_from <= current_date and (r.valid_to is null or r.valid_to > current_date) order by 1) as rules
    from jsonb_to_recordset(${sql.json(rows)}) as s(category text, class text, goods text[], papers text[])`;
}

/** A gallery and one pojok for each kecamatan, numbered as the businesses are spread. */
async function openPlaces(sql: Sql) {
  await sql`
    insert into places (id, slug, kind, name, kecamatan_code, address, service, opened_on, latitude, longitude)
    select pg_temp.bulk_id('place', 0), 'galeri-contoh-massal', 'galeri', 'Galeri UMKM (contoh)', code,
      'Jalan Contoh 1', 'dijaga', '2020-08-01', latitude, longitude
    from kecamatan order by code limit 1
    on conflict do nothing`;
  await sql`drop table if exists pg_temp.bulk_kecamatan`;
  await sql`
    create temp table bulk_kecamatan as
    select code, name, latitude, longitude, (row_number() over (order by code) - 1)::int as position,
      count(*) over ()::int as total from kecamatan`;
  await sql`
    insert into places (id, slug, kind, name, kecamatan_code, address, service, opened_on, latitude, longitude)
    select pg_temp.bulk_id('place', 1 + position), 'pojok-contoh-massal-' || code, 'pojok', 'Pojok ' || name || ' (contoh)',
      code, 'Kantor Kecamatan ' || name, case position % 3 when 0 then 'dijaga' else 'display' end, '2021-01-01',
      latitude, longitude
    from bulk_kecamatan
    on conflict do nothing`;
}
