import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import type { Actor } from "../policy";
import { authorizeAny } from "../policy";
import { fairnessWords } from "./fairness-words";
import { reportReach } from "./report-reach";
import { reportSales, type Share } from "./report-sales";

export type FairRow = {
  id: string;
  name: string;
  detail: string;
  /** Businesses that have a product on a shelf, of all that are registered; one for an owner. */
  present: number;
  registered: number;
  /** Products on shelves: each counts once at each place. */
  kinds: number;
  units: number;
  amount: number;
  /** Lines of the ledger behind the amount; they may come to nothing. */
  lines: number;
};

type Shelf = { id: string; name: string; kecamatanCode: string | null; kinds: number; units: number };
type District = { code: string; name: string; registered: number };
type Asked = { from: string; to: string; placeId?: string };

/** Who has room on the shelves now, and who sold in some days: by owner, and by kecamatan also those with nothing. */
export async function readFairness(actor: Actor, asked: Asked, tx: Db = db) {
  authorizeAny(actor, "ledger.read");
  const reach = await reportReach(tx, actor, asked);
  const report = await reportSales(actor, asked, tx);
  const shelves = await tx.execute<Shelf>(sql`
    select u.id, u.name, u.kecamatan_code as "kecamatanCode", count(distinct (l.place_id, b.product_id))::int as kinds,
      sum(l.on_hand)::int as units
    from stock_levels l join batches b on b.id = l.batch_id join businesses u on u.id = b.business_id
    join places on places.id = l.place_id where l.on_hand > 0 and ${reach} group by u.id`);
  const districts = await tx.execute<District>(sql`
    select k.code, k.name, count(u.id)::int as registered
    from kecamatan k left join businesses u on u.kecamatan_code = k.code group by k.code, k.name`);
  const owners = ownersOf(shelves, report.pemilik, districts);
  const kecamatan = districtsOf(shelves, report.kecamatan, districts);
  return { owners, kecamatan, words: fairnessWords(owners, kecamatan) };
}

const order = (a: FairRow, b: FairRow) =>
  b.kinds - a.kinds || b.amount - a.amount || a.name.localeCompare(b.name, "id");

function ownersOf(shelves: readonly Shelf[], sold: readonly Share[], districts: readonly District[]): FairRow[] {
  const names = new Map(districts.map(({ code, name }) => [code, name]));
  const amounts = new Map(sold.map((share) => [share.id, share]));
  const rows = shelves.map(({ id, name, kecamatanCode, kinds, units }) => ({
    ...{ id, name, kinds, units, present: 1, registered: 1 },
    detail: names.get(kecamatanCode ?? "") ?? "",
    amount: amounts.get(id)?.amount ?? 0,
    lines: amounts.get(id)?.lines ?? 0,
  }));
  const onShelf = new Set(shelves.map(({ id }) => id));
  const gone = sold.filter(({ id }) => !onShelf.has(id));
  const soldOut = gone.map(({ id, name, amount, lines }) => ({
    ...{ id, name, amount, lines, kinds: 0, units: 0, present: 0, registered: 1 },
    detail: "tidak ada di rak sekarang",
  }));
  return [...rows, ...soldOut].sort(order);
}

function districtsOf(shelves: readonly Shelf[], sold: readonly Share[], districts: readonly District[]): FairRow[] {
  const amounts = new Map(sold.map((share) => [share.id, share]));
  const known = districts.map(({ code, name, registered }) => ({ id: code, name, registered }));
  const unknown = shelves.some(({ kecamatanCode }) => !kecamatanCode) || amounts.has("");
  const all = unknown ? [...known, { id: "", name: "Belum diketahui", registered: 0 }] : known;
  return all
    .map(({ id, name, registered }) => {
      const here = shelves.filter(({ kecamatanCode }) => (kecamatanCode ?? "") === id);
      return {
        ...{ id, name, registered, detail: "" },
        present: here.length,
        kinds: here.reduce((sum, { kinds }) => sum + kinds, 0),
        units: here.reduce((sum, { units }) => sum + units, 0),
        amount: amounts.get(id)?.amount ?? 0,
        lines: amounts.get(id)?.lines ?? 0,
      };
    })
    .sort(order);
}
