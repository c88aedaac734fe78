import { sql } from "drizzle-orm";

/**
 * Sold lines of a place whose price nobody has explained yet, unless they were settled before that was asked. No settlement
 * takes them, nor what was taken back of them: else whoever names a price would name what its owner gets.
 */
export function heldLines(placeId: string) {
  return sql`(
    select d.sale_line_id from discrepancies d
    where d.place_id = ${placeId} and d.kind = 'harga'
      and not exists (select from discrepancy_resolutions r where r.discrepancy_id = d.id)
      and not exists (select from settlement_lines s where s.sale_line_id = d.sale_line_id))`;
}
