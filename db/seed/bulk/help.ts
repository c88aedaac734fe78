import type { Sql } from "postgres";
import { makerOf } from "./maker-of";

/**
 * Businesses on their way, among those that make nothing yet: without a NIB and helped to one, with a NIB that waits for
 * an officer, and with everything but a place to stand.
 */
export async function fillHelp(tx: Sql, from: number, to: number) {
  await choose(tx, from, to);
  await insertOwners(tx);
  await insertPapers(tx);
  await insertCases(tx);
  await insertSteps(tx);
  await insertProducts(tx);
}

/** Odd numbers have no NIB from elsewhere. */
async function choose(tx: Sql, from: number, to: number) {
  await tx`
    create temp table bulk_helped on commit drop as
    select n, stage, pg_temp.bulk_id('business', n) as business_id, pg_temp.bulk_id('case', n) as case_id,
      pg_temp.bulk_id('helped nib', n) as document_id, now() - pg_temp.pick(n, 21, 120) * interval '1 day' as opened_at,
      now() - n % 20160 * interval '1 minute' as sent_at
    from generate_series(${from}::bigint, ${to}::bigint) n, lateral (select case when n % 50 = 3 then 'didampingi'
      when n % 200 = 11 then 'diajukan' when n % 400 = 21 then 'terverifikasi' end as stage) as its
    where stage is not null and n % ${makerOf}::int <> 1`;
}

async function insertOwners(tx: Sql) {
  await tx`
    insert into users (id, name, email)
    select pg_temp.bulk_id('owner', n), 'Pemilik (contoh ' || n || ')', 'pemilik-' || n || '@contoh.invalid' from bulk_helped`;
  await tx`
    insert into role_grants (id, user_id, role, scope_kind, scope_id)
    select pg_temp.bulk_id('grant', n), pg_temp.bulk_id('owner', n), 'pelaku', 'business', business_id::text
    from bulk_helped`;
}

async function insertPapers(tx: Sql) {
  await tx`
    insert into documents (id, business_id, kind, typed_number, number, state, submitted_at, submitted_by)
    select document_id, business_id, 'nib', number, number,
      case stage when 'diajukan' then 'diajukan' else 'terverifikasi' end, sent_at, pg_temp.bulk_id('owner', n)
    from bulk_helped, lateral (select '9' || lpad(n::text, 12, '0') as number) as its where stage <> 'didampingi'`;
  await tx`
    insert into files (id, sha256, mime, bytes, name, purpose, uploaded_by)
    select pg_temp.bulk_id('helped file', n), encode(sha256(convert_to('helped ' || n, 'UTF8')), 'hex'), 'application/pdf',
      100000, 'nib-contoh.pdf', 'dokumen', pg_temp.bulk_id('owner', n)
    from bulk_helped where stage = 'diajukan'`;
  await tx`
    insert into document_pages (document_id, file_id, position)
    select document_id, pg_temp.bulk_id('helped file', n), 1 from bulk_helped where stage = 'diajukan'`;
  await tx`
    insert into document_decisions (id, document_id, decision, reason, decided_by, decided_at)
    select pg_temp.bulk_id('helped decision', n), document_id, 'terverifikasi', 'Sesuai (contoh)',
      pg_temp.bulk_id('officer', 0), sent_at
    from bulk_helped where stage = 'terverifikasi'`;
}

/** A third of the cases nobody has taken; some of their steps are done, others late. */
async function insertCases(tx: Sql) {
  await tx`
    insert into assistance_cases (id, business_id, kind, origin, plan_id, officer_id, opened_at, opened_by)
    select case_id, business_id, 'nib', 'permintaan', p.id, case when n % 3 > 0 then pg_temp.bulk_id('officer', 0) end,
      least(opened_at, sent_at), pg_temp.bulk_id('owner', n)
    from bulk_helped, (select id from step_plans where kind = 'nib' order by version desc limit 1) p`;
  await tx`
    insert into case_entries (id, case_id, event, text, by, at)
    select pg_temp.bulk_id('case entry', n), case_id, 'dibuka', 'Pemilik meminta bantuan.', pg_temp.bulk_id('owner', n),
      least(opened_at, sent_at)
    from bulk_helped`;
}

/** A case that is over lets nothing be written to it any more, so it ends last. */
async function insertSteps(tx: Sql) {
  await tx`
    insert into case_steps (case_id, position, who, title, help, due_on, is_upload, done_at, done_by)
    select case_id, position, step ->> 'who', step ->> 'title', step ->> 'help',
      c.opened_at::date + (step ->> 'days')::int, is_last, case when is_done then sent_at end,
      case when is_done then pg_temp.bulk_id('owner', n) end
    from bulk_helped
    join assistance_cases c on c.id = case_id
    join step_plans p on p.id = c.plan_id
    cross join lateral jsonb_array_elements(p.steps) with ordinality as planned(step, position),
      lateral (select position = jsonb_array_length(p.steps) as is_last,
        stage <> 'didampingi' or position <= pg_temp.pick(n, 22, jsonb_array_length(p.steps)) as is_done) as its`;
  await tx`
    update assistance_cases c set closed_at = sent_at, outcome = 'selesai', document_id = h.document_id
    from bulk_helped h where c.id = case_id and stage = 'terverifikasi'`;
}

/** Handed in to the gallery with complete papers. */
async function insertProducts(tx: Sql) {
  await tx`
    insert into products (id, slug, business_id, name, name_key, category_slug, class_code, price, state, submitted_at,
      created_at)
    select pg_temp.bulk_id('helped product', n), 'tas-rintisan-contoh-' || n, business_id, 'Tas Rintisan Contoh ' || n,
      'tasrintisancontoh' || n, s.category, s.class, 75000, 'diajukan', sent_at, opened_at
    from bulk_helped, (select * from bulk_shelves where class = 'kriya' limit 1) s where stage = 'terverifikasi'`;
  await tx`
    insert into document_products (document_id, product_id, linked_at, confirmed_by, confirmed_at)
    select document_id, pg_temp.bulk_id('helped product', n), sent_at, pg_temp.bulk_id('officer', 0), sent_at
    from bulk_helped where stage = 'terverifikasi'`;
  await tx`
    insert into product_verdicts (product_id, complete, rules)
    select pg_temp.bulk_id('helped product', n), true, s.rules
    from bulk_helped, (select * from bulk_shelves where class = 'kriya' limit 1) s where stage = 'terverifikasi'`;
}
