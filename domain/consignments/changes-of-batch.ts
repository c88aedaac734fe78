import { sql } from "drizzle-orm";
import { partOfRow, rowsOfBatch } from "./rows-of-batch";

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

/** The rows of a batch at a place, added up: left − sold + all else is what stands there. */
export const changesOfBatch = sql`(
  select coalesce(sum(quantity) filter (where what = 'masuk'), 0)::int as received,
    coalesce(-sum(quantity) filter (where ${partOfRow} = 'terjual'), 0)::int as sold,
    json_build_object(
      'moved', coalesce(sum(quantity) filter (where what in ('pindah_masuk', 'pindah_keluar')), 0),
      'returned', coalesce(sum(quantity) filter (where what = 'retur'), 0),
      'destroyed', coalesce(sum(quantity) filter (where what = 'musnah'), 0),
      'counted', coalesce(sum(quantity) filter (where what in ('opname', 'ternyata_terjual')), 0),
      'swapped', coalesce(sum(quantity) filter (where what = 'tertukar'), 0),
      'corrected', coalesce(sum(quantity) filter (where what = 'koreksi'), 0)) as changes,
    json_build_object(
      'dititipkan', count(*) filter (where ${partOfRow} = 'dititipkan'),
      'terjual', count(*) filter (where ${partOfRow} = 'terjual'),
      'lainnya', count(*) filter (where ${partOfRow} = 'lainnya')) as rows
  from ${rowsOfBatch} c)`;
