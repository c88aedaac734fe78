import type { Sql } from "postgres";
import type { Say } from "./in-batches";

const weeks = 100;

/** Two years of weekly reports and monthly visits for every pojok made here; once for a database. */
export async function fillFieldWork(sql: Sql, say: Say) {
  const reports = await sql`
    insert into place_reports (id, place_id, state, product_count, reported_by, reported_at, received_at)
    select pg_temp.bulk_id('report', p, week), pg_temp.bulk_id('place', p),
      case p % 3 when 0 then 'dijaga' when 1 then 'display' else case when week % 9 = 0 then 'tutup' else 'display' end end,
      pg_temp.pick(p * 1000 + week, 1, 80), pg_temp.bulk_id('officer', 0), at, at
    from bulk_kecamatan, generate_series(1, ${weeks}::int) week, lateral (select 1 + position as p) as its,
      lateral (select now() - (week - 1) * interval '7 days' - p * interval '1 minute' as at) as moment
    on conflict do nothing`;
  const visits = await sql`
    insert into visits (id, place_id, outcome, checklist_version, answers, visited_by, visited_at, received_at)
    select pg_temp.bulk_id('visit', p, month), pg_temp.bulk_id('place', p),
      case when month % 7 = 0 then 'tutup' else 'buka_dijaga' end, (select max(version) from checklists),
      '{"rak_bersih": "ya"}', pg_temp.bulk_id('officer', 0), at, at
    from bulk_kecamatan, generate_series(1, ${Math.ceil(weeks / 4)}::int) month, lateral (select 1 + position as p) as its,
      lateral (select now() - (month - 1) * interval '28 days' - p * interval '1 hour' as at) as moment
    on conflict do nothing`;
  say(reports.count + visits.count, reports.count + visits.count);
}
