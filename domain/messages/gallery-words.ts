import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { formatDate } from "@/lib/dates";
import { addDays } from "@/lib/day-steps";
import { formatRupiah } from "@/lib/money";
import { today } from "@/lib/today";
import { withinReach } from "../places/within-reach";
import { type Actor, canSomewhere } from "../policy";
import type { Said } from "./said";

const soon = 30;
const reach = (actor: Actor) => (canSomewhere(actor, "ledger.read") ? withinReach(actor, "ledger.read") : sql`false`);

type Settled = { place: string; net: number; through: string; paid: string | null };

/** That an owner's money is ready, or was paid; only for who reads the ledger there. */
export async function saySettlement(actor: Actor, tx: Db, businessId: string, id: string): Promise<Said> {
  const [found] = await tx.execute<Settled>(sql`
    select places.name as place, s.net::float8 as net, s.through::text as through,
      (p.paid_at at time zone 'Asia/Jakarta')::date::text as paid
    from settlements s join places on places.id = s.place_id left join payouts p on p.settlement_id = s.id
    where s.id = ${id} and s.business_id = ${businessId} and ${reach(actor)}`);
  if (!found) return undefined;
  const sum = `${formatRupiah(found.net)} dari penjualan di ${found.place} sampai ${formatDate(found.through)}`;
  const said = found.paid
    ? `Bagian Anda ${sum} sudah kami bayarkan pada ${formatDate(found.paid)}. Rincian dan kwitansinya ada di halaman ini.`
    : `Bagian Anda ${sum} siap dibayarkan. Ambillah di ${found.place}, atau beri tahu kami rekening tujuannya. Rinciannya ada di halaman ini.`;
  return { said, path: `/pelaku/titipan/setoran/${id}` };
}

type Standing = { product: string; number: number; expiresOn: string | null; place: string; onHand: number };

/** That goods on a shelf are past their day, about to be, or to be taken back. */
export async function sayGoods(actor: Actor, tx: Db, businessId: string, id: string, day = today()): Promise<Said> {
  const rows = await tx.execute<Standing>(sql`
    select r.name as product, b.number, b.expires_on::text as "expiresOn", places.name as place, l.on_hand as "onHand"
    from stock_levels l join batches b on b.id = l.batch_id join products r on r.id = b.product_id
    join places on places.id = l.place_id
    where b.id = ${id} and b.business_id = ${businessId} and l.on_hand > 0 and ${reach(actor)} order by places.name`);
  const [first] = rows;
  if (!first) return undefined;
  const where = rows.map(({ place, onHand }) => `${onHand} di ${place}`).join(", ");
  const goods = `${first.product}, label ${first.number} (${where})`;
  return { said: `${goods}, ${asked(first.expiresOn, day)}`, path: "/pelaku/titipan" };
}

function asked(expiresOn: string | null, day: string) {
  if (expiresOn && expiresOn < day) {
    return `sudah lewat tanggal kedaluwarsanya, ${formatDate(expiresOn)}, dan tidak dijual lagi. Mohon diambil.`;
  }
  if (expiresOn && expiresOn <= addDays(day, soon)) {
    return `kedaluwarsa pada ${formatDate(expiresOn)}. Mohon diambil atau ditukar sebelum tanggal itu.`;
  }
  return "belum terjual dan perlu ditukar. Mohon diambil pada jam buka.";
}
