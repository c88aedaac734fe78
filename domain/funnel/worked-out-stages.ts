import { type SQL, sql } from "drizzle-orm";

/**
 * The stage of each of these businesses and since when, from the rows of record. The furthest that one of its products
 * has come counts: displayed with complete papers; papers complete; all handed in; being helped; registered.
 */
export function workedOutStages(ids: SQL) {
  return sql`
    select b.id, case when shown.since is not null then 'dipajang'
        when complete.since is not null then 'terverifikasi'
        when waiting.since is not null and not helped.lacks then 'diajukan'
        when helped.since is not null then 'didampingi'
        when waiting.since is not null then 'diajukan'
        else 'terdaftar' end,
      case when shown.since is not null then shown.since
        when complete.since is not null then complete.since
        when waiting.since is not null and not helped.lacks then waiting.since
        else coalesce(helped.since, waiting.since, b.created_at) end
    from ${ids} chosen
    join businesses b on b.id = chosen.id
    left join lateral (select min(d.since) as since from products p
      join product_verdicts v on v.product_id = p.id and v.complete
      join displays d on d.product_id = p.id and d.until is null
      where p.business_id = b.id and p.state = 'diterima') shown on true
    left join lateral (select min(coalesce(v.complete_since, p.submitted_at, p.created_at)) as since from products p
      join product_verdicts v on v.product_id = p.id and v.complete
      where p.business_id = b.id) complete on true
    left join lateral (select max(d.submitted_at) as since from documents d
      where d.business_id = b.id and d.state = 'diajukan') waiting on true
    left join lateral (select min(c.opened_at) as since, coalesce(bool_or(exists (select from products p
        join product_verdicts v on v.product_id = p.id
        where p.business_id = b.id and p.state <> 'draf' and c.kind = any(v.missing))
        or not exists (select from documents d where d.business_id = b.id and d.kind = c.kind and d.state = 'diajukan')), false) as lacks
      from assistance_cases c where c.business_id = b.id and c.closed_at is null) helped on true`;
}
