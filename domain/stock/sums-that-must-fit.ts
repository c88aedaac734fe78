import { type SQL, sql } from "drizzle-orm";
import { summarySums } from "../reports/summary-sums";

type Sum = { says: string; query: SQL };

/** Each finds what contradicts one sentence of docs/buku-besar.md; nothing found, and it holds. */
export const sumsThatMustFit: readonly Sum[] = [
  {
    says: "Stok yang tercatat tidak sama dengan jumlah gerakannya, atau di bawah nol.",
    query: sql`
      select coalesce(l.place_id, m.place_id) as place_id, 'batch ' || b.number as what
      from stock_levels l
      full join (select place_id, batch_id, sum(quantity) as sum from stock_movements group by 1, 2) m
        on m.place_id = l.place_id and m.batch_id = l.batch_id
      join batches b on b.id = coalesce(l.batch_id, m.batch_id)
      where l.on_hand is distinct from m.sum or l.on_hand < 0`,
  },
  {
    says: "Jumlah nota tidak sama dengan jumlah barisnya.",
    query: sql`
      select s.place_id, 'sales ' || s.id as what
      from sales s left join (select sale_id, sum(amount) as sum from sale_lines group by 1) l on l.sale_id = s.id
      where s.total is distinct from l.sum`,
  },
  {
    says: "Satu rupiah tidak bertuan: bagian pemilik dan potongan tidak sama dengan harga.",
    query: sql`
      select place_id, 'sale_lines ' || id as what from sale_lines
      where amount <> quantity::bigint * unit_price or amount <> cut_amount + owner_amount`,
  },
  {
    says: "Barang yang terjual tidak sama dengan yang keluar dari rak dan yang dicatat kurang.",
    query: sql`
      select l.place_id, 'sale_lines ' || l.id as what
      from sale_lines l
      left join stock_movements m on m.sale_line_id = l.id
      left join discrepancies d on d.sale_line_id = l.id and d.kind = 'kurang'
      where l.quantity <> coalesce(-m.quantity, 0) + coalesce(d.quantity, 0)
        or m.place_id <> l.place_id`,
  },
  {
    says: "Yang dikembalikan lebih banyak dari yang dijual.",
    query: sql`
      select f.place_id, 'sale_lines ' || f.id as what
      from sale_lines f join (select corrects_line_id, sum(quantity) as sum from sale_lines group by 1) c
        on c.corrects_line_id = f.id
      where f.quantity + c.sum < 0`,
  },
  {
    says: "Yang keluar dari satu tempat tidak sama dengan yang masuk di tempat lain.",
    query: sql`
      select p.place_id, 'papers ' || p.id as what
      from papers p join stock_movements m on m.paper_id = p.id where p.kind = 'pindah'
      group by p.id having sum(m.quantity) <> 0`,
  },
  {
    says: "Yang dititipkan tidak sama dengan gerakan masuknya.",
    query: sql`
      select b.place_id, 'batch ' || b.number as what
      from batches b left join (
        select batch_id, sum(quantity) as sum from stock_movements where kind = 'masuk' group by 1) m on m.batch_id = b.id
      where b.quantity is distinct from m.sum`,
  },
  {
    says: "Selisih opname tidak sama dengan gerakannya.",
    query: sql`
      select coalesce(l.place_id, m.place_id) as place_id, 'papers ' || coalesce(l.paper_id, m.paper_id) as what
      from (select l.batch_id, l.place_id, e.paper_id, l.counted - l.expected as difference
        from stocktake_lines l join stocktake_endings e on e.stocktake_id = l.stocktake_id) l
      full join (select * from stock_movements where kind = 'opname') m
        on m.paper_id = l.paper_id and m.batch_id = l.batch_id
      where coalesce(l.difference, 0) <> coalesce(m.quantity, 0)`,
  },
  {
    says: "Setoran tidak sama dengan jumlah barisnya.",
    query: sql`
      select s.place_id, 'settlements ' || s.id as what
      from settlements s left join (select settlement_id, sum(amount) as sum from settlement_lines group by 1) l
        on l.settlement_id = s.id
      where s.net is distinct from l.sum`,
  },
  {
    says: "Baris setoran tidak sama dengan bagian pemilik yang disebutnya.",
    query: sql`
      select s.place_id, 'settlement_lines ' || s.id as what
      from settlement_lines s
      left join sale_lines l on l.id = s.sale_line_id
      left join owner_adjustments a on a.id = s.adjustment_id
      where s.amount is distinct from coalesce(l.owner_amount, a.amount)`,
  },
  {
    says: "Yang dibayarkan tidak sama dengan setorannya.",
    query: sql`
      select p.place_id, 'payouts ' || p.id as what
      from payouts p join settlements s on s.id = p.settlement_id where p.amount <> s.net`,
  },
  {
    says: "Nomor surat berlubang.",
    query: sql`
      select place_id, 'papers ' || kind || ' ' || year as what from papers
      group by place_id, kind, year having max(serial) <> count(*) or min(serial) <> 1`,
  },
  {
    says: "Kas yang tercatat saat tutup tidak sama dengan modal dan penjualan tunainya, dikurangi yang dibayarkan dari laci.",
    query: sql`
      select c.place_id, 'shift_closings ' || c.shift_id as what
      from shift_closings c join shifts s on s.id = c.shift_id
      where c.expected <> s.float + coalesce((select sum(x.total) from sales x
        where x.shift_id = c.shift_id and x.method = 'tunai' and not x.is_late), 0)
        - coalesce((select sum(o.amount) from payouts o where o.shift_id = c.shift_id), 0)`,
  },
  ...summarySums,
];
