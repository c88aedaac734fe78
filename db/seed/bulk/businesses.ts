import type { Sql } from "postgres";
import { fillHelp } from "./help";
import { inBatches, type Range, type Say } from "./in-batches";
import { makerOf } from "./maker-of";
import { businessForms, businessWords, firstNames, lastNames } from "./words";

/** Invented businesses in every kecamatan, each with its NIB; the owners of most makers agreed to be shown. */
export async function fillBusinesses(sql: Sql, range: Range, say: Say) {
  await inBatches(sql, range, say, async (tx, { from, to }) => {
    await insertBusinesses(tx, from, to);
    await insertNumbers(tx, from, to);
    await insertOwners(tx, from, to);
    await fillHelp(tx, from, to);
  });
}

async function insertBusinesses(tx: Sql, from: number, to: number) {
  await tx`
    insert into businesses (id, slug, name, name_key, owner_name, phone, address, kecamatan_code, about, created_at)
    select pg_temp.bulk_id('business', n), lower(replace(given, ' ', '-')) || '-contoh-' || n,
      given || ' (contoh ' || n || ')', lower(replace(given, ' ', '')) || 'contoh' || n,
      pg_temp.word(n, 4, ${firstNames}) || ' ' || pg_temp.word(n, 5, ${lastNames}), '+62812' || lpad(n::text, 8, '0'),
      'Kampung Contoh RT ' || 1 + n % 9, k.code, case when n % 3 = 0 then 'Usaha rekaan untuk mengukur portal ini.' end,
      pg_temp.bulk_time(n)
    from (select n, pg_temp.word(n, 1, ${businessForms}) || ' ' || pg_temp.word(n, 2, ${businessWords}) || ' '
        || pg_temp.word(n, 3, ${businessWords}) as given
      from generate_series(${from}::bigint, ${to}::bigint) n) b
    join bulk_kecamatan k on k.position = n % k.total`;
}

/** Verified for makers; for half of the others as noted by an import, without a file. */
async function insertNumbers(tx: Sql, from: number, to: number) {
  await tx`
    insert into documents (id, business_id, kind, typed_number, number, state, submitted_at)
    select pg_temp.bulk_id('nib', n), pg_temp.bulk_id('business', n), 'nib', number, number,
      case n % ${makerOf}::int when 1 then 'terverifikasi' else 'tercatat' end, pg_temp.bulk_time(n)
    from generate_series(${from}::bigint, ${to}::bigint) n, lateral (select '9' || lpad(n::text, 12, '0') as number) as its
    where n % ${makerOf}::int = 1 or n % 2 = 0`;
  await tx`
    insert into document_decisions (id, document_id, decision, reason, decided_by, decided_at)
    select pg_temp.bulk_id('nib decision', n), pg_temp.bulk_id('nib', n), 'terverifikasi', 'Sesuai (contoh)',
      pg_temp.bulk_id('officer', 0), pg_temp.bulk_time(n)
    from generate_series(${from}::bigint, ${to}::bigint) n where n % ${makerOf}::int = 1`;
}

/** Without a password: nobody can sign in as one of them. */
async function insertOwners(tx: Sql, from: number, to: number) {
  await tx`
    create temp table bulk_owners on commit drop as
    select n, pg_temp.bulk_id('owner', n) as id, pg_temp.bulk_id('business', n) as business_id
    from generate_series(${from}::bigint, ${to}::bigint) n where n % ${makerOf}::int = 1 and n % 5 < 3`;
  await tx`
    insert into users (id, name, email)
    select id, pg_temp.word(n, 4, ${firstNames}) || ' ' || pg_temp.word(n, 5, ${lastNames}),
      'pemilik-' || n || '@contoh.invalid' from bulk_owners`;
  await tx`
    insert into role_grants (id, user_id, role, scope_kind, scope_id)
    select pg_temp.bulk_id('grant', n), id, 'pelaku', 'business', business_id::text from bulk_owners`;
  await tx`
    insert into consents (id, user_id, business_id, purpose, wording, channel)
    select pg_temp.bulk_id(kind, n), id, business_id, purpose, 'Ya (contoh)', 'impor'
    from bulk_owners, (values ('consent', 'etalase'), ('service', 'layanan')) agreed (kind, purpose)`;
  // Makers without an account agreed on paper.
  await tx`
    insert into consents (id, business_id, purpose, wording, channel)
    select pg_temp.bulk_id(kind, n), pg_temp.bulk_id('business', n), purpose, 'Ya (contoh)', 'loket'
    from generate_series(${from}::bigint, ${to}::bigint) n,
      (values ('consent', 'etalase'), ('service', 'layanan')) agreed (kind, purpose) where n % ${makerOf}::int = 1 and n % 5 >= 3`;
}
