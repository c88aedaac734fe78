import { sql } from "drizzle-orm";
import { anyOf } from "@/db/any-of";
import type { Db } from "@/db/client";
import { readSection } from "./read-section";

/** What the owner's businesses left with the galleries, what was sold of it, and what was paid. */
export async function goodsSections(own: readonly string[], tx: Db) {
  const theirs = anyOf(own);
  return [
    await readSection(
      tx,
      "Barang titipan",
      "titipan",
      sql`select p.name as "Produk", u.name as "Tempat", b.quantity as "Jumlah", b.produced_on as "Dibuat",
          b.expires_on as "Kedaluwarsa", t.owner_price as "Harga pemilik", t.price as "Harga jual", t.valid_from as "Harga sejak"
        from batches b join products p on p.id = b.product_id join places u on u.id = b.place_id
        left join batch_terms t on t.batch_id = b.id
        where b.business_id = ${theirs} order by b.id, t.valid_from`,
    ),
    await readSection(
      tx,
      "Penjualan",
      "penjualan",
      sql`select l.sold_on as "Tanggal", p.name as "Produk", u.name as "Tempat", l.quantity as "Jumlah",
          l.unit_price as "Harga", l.amount as "Nilai", l.cut_amount as "Potongan", l.owner_amount as "Hak pemilik"
        from sale_lines l join batches b on b.id = l.batch_id join products p on p.id = b.product_id
        join places u on u.id = l.place_id where l.business_id = ${theirs} order by l.sold_on, l.id`,
    ),
    await readSection(
      tx,
      "Setoran",
      "setoran",
      sql`select s.at as "Dihitung", u.name as "Tempat", s.through as "Sampai", s.gross::float8 as "Penjualan",
          s.cut::float8 as "Potongan", s.adjusted::float8 as "Penyesuaian", s.net::float8 as "Setoran", s.due_on as "Dijanjikan", o.paid_at as "Dibayar", o.method as "Cara"
        from settlements s join places u on u.id = s.place_id left join payouts o on o.settlement_id = s.id
        where s.business_id = ${theirs} order by s.at`,
    ),
    await readSection(
      tx,
      "Penyesuaian",
      "penyesuaian",
      sql`select "on" as "Tanggal", amount::float8 as "Nilai", reason as "Alasan" from owner_adjustments
        where business_id = ${theirs} order by "on"`,
    ),
    await readSection(
      tx,
      "Surat serah terima",
      "serah-terima",
      sql`select d.at as "Waktu", d.kind as "Jenis", d.year || '/' || d.serial as "Nomor", u.name as "Tempat", d.reason as "Alasan"
        from papers d join places u on u.id = d.place_id where d.business_id = ${theirs} order by d.at`,
    ),
  ];
}
