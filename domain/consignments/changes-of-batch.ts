import { sql } from "drizzle-orm";

/** What a batch at a place gained (or, below nothing, lost) other than by intake and sale. */
export type BatchChanges = {
  moved: number;
  returned: number;
  destroyed: number;
  counted: number;
  /** Sold under the label of another batch, or this one's label with another's goods. */
  swapped: number;
  corrected: number;
};

/**
 * The movements of a batch `b` at the place of its level `l`: what was left there, what its sales say was sold, and all
 * else, so that left − sold + all else is what stands there. Units sold that were not on the shelf moved nothing; until
 * somebody says where they came from they are a correction.
 */
export const changesOfBatch = sql`(
  select coalesce(sum(quantity) filter (where what = 'masuk'), 0)::int as received,
    coalesce(-sum(quantity) filter (where what = 'jual'), 0)::int as sold,
    json_build_object(
      'moved', coalesce(sum(quantity) filter (where what in ('pindah_masuk', 'pindah_keluar')), 0),
      'returned', coalesce(sum(quantity) filter (where what = 'retur'), 0),
      'destroyed', coalesce(sum(quantity) filter (where what = 'musnah'), 0),
      'counted', coalesce(sum(quantity) filter (where what = 'opname'), 0),
      'swapped', coalesce(sum(quantity) filter (where what = 'tertukar'), 0),
      'corrected', coalesce(sum(quantity) filter (where what = 'koreksi'), 0)) as changes
  from (
    select case when m.kind <> 'selisih' then m.kind when d.kind = 'opname' then 'opname'
      when r.outcome = 'batch_lain' then 'tertukar' else 'koreksi' end as what, m.quantity
    from stock_movements m left join discrepancies d on d.id = m.discrepancy_id
    left join discrepancy_resolutions r on r.discrepancy_id = m.discrepancy_id
    where m.batch_id = b.id and m.place_id = l.place_id and m.kind not in ('jual', 'batal', 'refund')
    union all
    select 'jual', -s.quantity from sale_lines s where s.batch_id = b.id and s.place_id = l.place_id
    union all
    select case when r.outcome = 'batch_lain' then 'tertukar' else 'koreksi' end, d.quantity
    from sale_lines s join discrepancies d on d.sale_line_id = s.id and d.kind = 'kurang'
    left join discrepancy_resolutions r on r.discrepancy_id = d.id
    where s.batch_id = b.id and s.place_id = l.place_id) c)`;
