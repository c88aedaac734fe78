import type { Sql } from "postgres";
import { publishedOf } from "./filling";

/** Of ten drafts the first three have papers that wait for an officer; the next stretches a verified NIB over itself. */
const waiting = publishedOf + 3;

/** The permits of the products of one batch, in the numbers' normal form, with who decided on them. */
export async function fillPapers(tx: Sql) {
  await choosePapers(tx);
  await insertFiles(tx);
  await tx`
    insert into documents (id, business_id, kind, typed_number, number, expires_on, state, submitted_at)
    select id, business_id, kind, number, number, case when kind not in ('nib', 'halal') then expires_on end,
      case when file_id is null then 'terverifikasi' else 'diajukan' end, at
    from bulk_papers`;
  await tx`
    insert into document_pages (document_id, file_id, position)
    select id, file_id, 1 from bulk_papers where file_id is not null`;
  await tx`
    insert into document_products (document_id, product_id, linked_at, confirmed_by, confirmed_at)
    select id, product_id, at, case when file_id is null then pg_temp.bulk_id('officer', 0) end,
      case when file_id is null then at end
    from bulk_papers`;
  await tx`
    insert into document_decisions (id, document_id, decision, reason, decided_by, decided_at)
    select pg_temp.bulk_id('decision', n, k::int), id, 'terverifikasi', 'Sesuai (contoh)', pg_temp.bulk_id('officer', 0), at
    from bulk_papers where file_id is null`;
  await linkNumbers(tx);
}

async function choosePapers(tx: Sql) {
  await tx`
    create temp table bulk_papers on commit drop as
    select n, k, pg_temp.bulk_id('document', n, k::int) as id, p.id as product_id, business_id, kind, expires_on,
      case kind
        when 'pirt' then '2063215' || lpad(n::text, 6, '0') || to_char(expires_on, 'YY')
        when 'halal' then 'ID3211' || lpad(n::text, 9, '0') || '0525'
        when 'md' then 'MD' || lpad(n::text, 12, '0')
        when 'kosmetik' then 'NA' || lpad(n::text, 11, '0')
        else 'SLHS-' || n end as number,
      case when share >= ${publishedOf}::int and share < ${waiting}::int then pg_temp.bulk_id('file', n, k::int) end as file_id,
      case when share < ${publishedOf}::int or share >= ${waiting}::int then pg_temp.bulk_time(n)
        else now() - n % 20160 * interval '1 minute' end as at
    from bulk_products p, unnest(papers) with ordinality as paper(kind, k)
    where state <> 'draf' or share < ${waiting}::int`;
}

async function insertFiles(tx: Sql) {
  await tx`
    insert into files (id, sha256, mime, bytes, name, purpose, uploaded_by)
    select file_id, encode(sha256(convert_to(file_id::text, 'UTF8')), 'hex'), 'application/pdf', 100000, 'izin-contoh.pdf',
      'dokumen', pg_temp.bulk_id('officer', 0)
    from bulk_papers where file_id is not null`;
}

async function linkNumbers(tx: Sql) {
  await tx`
    insert into document_products (document_id, product_id, linked_at, confirmed_by, confirmed_at)
    select pg_temp.bulk_id('nib', maker), id,
      case when share < ${publishedOf}::int then pg_temp.bulk_time(n) else now() - n % 20160 * interval '1 minute' end,
      case when share < ${publishedOf}::int or state <> 'draf' then pg_temp.bulk_id('officer', 0) end,
      case when share < ${publishedOf}::int or state <> 'draf' then now() end
    from bulk_products where state <> 'draf' or share = ${waiting}::int`;
}
