import { sql } from "drizzle-orm";

/**
 * What became of a batch `b` at the place of its level `l`, row by row: what was left there, what its sales say was sold,
 * and all else, so that they add up to what stands there. Units sold that were not on the shelf moved nothing; until
 * somebody says where they came from they are a correction, which stands before its sale so that no row leaves less than
 * nothing.
 */
export const rowsOfBatch = sql`(
  select m.seq, 1 as turn, case when m.kind <> 'selisih' then m.kind when d.kind = 'opname' then 'ternyata_terjual'
    when r.outcome = 'batch_lain' and f.batch_id <> m.batch_id then 'tertukar' else 'koreksi' end as what, m.quantity,
    (m.at at time zone 'Asia/Jakarta')::date as "on", m.paper_id, null::uuid as sale_id
  from stock_movements m left join discrepancies d on d.id = m.discrepancy_id
  left join discrepancy_resolutions r on r.discrepancy_id = m.discrepancy_id
  left join sale_lines f on f.id = d.sale_line_id
  where m.batch_id = b.id and m.place_id = l.place_id and m.kind not in ('jual', 'batal', 'refund')
  union all
  select s.seq, 1, case when s.quantity < 0 then 'kembali' else 'jual' end, -s.quantity, s.sold_on, null, s.sale_id
  from sale_lines s where s.batch_id = b.id and s.place_id = l.place_id
  union all
  select s.seq, 0, case when r.outcome = 'batch_lain' and not exists (select from stock_movements m
    where m.discrepancy_id = d.id and m.batch_id = s.batch_id) then 'tertukar' else 'koreksi' end, d.quantity, s.sold_on, null, s.sale_id
  from sale_lines s join discrepancies d on d.sale_line_id = s.id and d.kind = 'kurang'
  left join discrepancy_resolutions r on r.discrepancy_id = d.id
  where s.batch_id = b.id and s.place_id = l.place_id)`;

export const batchParts = ["dititipkan", "terjual", "lainnya"] as const;
export type BatchPart = (typeof batchParts)[number];

/** In which column of an owner's goods a row is counted. */
export const partOfRow = sql`case when what = 'masuk' then 'dititipkan' when what in ('jual', 'kembali') then 'terjual'
  else 'lainnya' end`;
