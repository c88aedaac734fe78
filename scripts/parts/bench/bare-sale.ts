import { v7 } from "uuid";
import { connection } from "@/db/client";
import { today } from "@/lib/today";
import type { GalleryStage } from "./gallery-stage";

/**
 * A sale of one line as a bare transaction of its four statements, into tables of the same columns and indexes: no rule is
 * looked at, no other table asked, nothing counted or chained.
 */
export async function bareSale({ clerk, placeId, shiftId, batchId, price }: GalleryStage) {
  for (const name of ["sales", "sale_lines", "stock_movements", "stock_levels"]) {
    await connection`drop table if exists ${connection(`bare_${name}`)}`;
    await connection`create table ${connection(`bare_${name}`)} (
      like ${connection(name)} including defaults including indexes)`;
  }
  await connection`insert into bare_stock_levels select * from stock_levels where place_id = ${placeId}`;
  const hash = "0".repeat(64);
  let seq = 0;
  return () =>
    connection.begin(async (sql) => {
      const [sale, line, owner] = [v7(), v7(), v7()];
      const now = new Date();
      const [at, day] = [now.toISOString(), today(now)];
      await sql`insert into bare_sales (id, place_id, shift_id, kind, method, total, sold_by, sold_at, sold_on, seq, hash)
        values (${sale}, ${placeId}, ${shiftId}, 'jual', 'qris', ${price}, ${clerk.userId}, ${at}, ${day}, ${++seq}, ${hash})`;
      await sql`insert into bare_sale_lines
        (id, sale_id, place_id, batch_id, business_id, quantity, unit_price, amount, cut_amount, owner_amount, sold_on, seq, hash)
        values (${line}, ${sale}, ${placeId}, ${batchId}, ${owner}, 1, ${price}, ${price}, 0, ${price}, ${day}, ${++seq}, ${hash})`;
      await sql`insert into bare_stock_movements
        (id, place_id, batch_id, kind, quantity, sale_line_id, moved_by, at, seq, hash)
        values (${v7()}, ${placeId}, ${batchId}, 'jual', -1, ${line}, ${clerk.userId}, ${at}, ${++seq}, ${hash})`;
      await sql`update bare_stock_levels set on_hand = on_hand - 1 where place_id = ${placeId} and batch_id = ${batchId}`;
    });
}
