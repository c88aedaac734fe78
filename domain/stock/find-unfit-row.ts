import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { ledgerTables } from "./ledger-tables";
import { sumsThatMustFit } from "./sums-that-must-fit";

export type Unfit = { what: string; where: string; says: string };
type Broken = { table: string; id: string; place: string; seq: string };

/**
 * Walks the chain of every place and recomputes every sum; names the first row that does not fit. Run by the operator,
 * who holds the database anyway, so there is no actor to ask.
 */
export async function findUnfitRow(tx: Db = db): Promise<{ unfit?: Unfit; rows: number; heads: string[] }> {
  return tx.transaction(async (tx) => {
    await tx.execute(sql`select set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO', true)`); // as the hashes were made
    const [count] = await tx.execute<{ rows: string }>(sql`select coalesce(sum(seq), 0) as rows from place_ledgers`);
    const rows = Number(count?.rows ?? 0);
    const heads = await tx.execute<{ text: string }>(sql`
      select p.name || ': ' || l.hash as text from place_ledgers l join places p on p.id = l.place_id
      where l.seq > 0 order by p.name`);
    const unfit = (await findBrokenChain(tx)) ?? (await findWrongSum(tx));
    return { unfit, rows, heads: heads.map(({ text }) => text) };
  });
}

async function findBrokenChain(tx: Db): Promise<Unfit | undefined> {
  const entries = sql.join(
    ledgerTables.map(
      ({ name, key }) => sql`select place_id, seq, hash, ${name} as name, ${sql.identifier(key)}::text as id,
        to_jsonb(${sql.identifier(name)}) as entry,
        jsonb_populate_record(${sql.identifier(name)}, '{"seq": 0, "hash": ""}')::text as written
        from ${sql.identifier(name)}`,
    ),
    sql` union all `,
  );
  const [broken] = await tx.execute<Broken>(sql`
    with entries as (${entries}),
    chain as (
      select place_id, seq, name, id,
        (hash = ledger_hash(coalesce(lag(hash) over w, ''), seq, written)
            or hash = ledger_hash(coalesce(lag(hash) over w, ''), entry)) -- as all rows once were
          and seq = coalesce(lag(seq) over w, 0) + 1 as fits
      from entries window w as (partition by place_id order by seq)),
    heads as (
      select l.place_id, l.seq, 'place_ledgers' as name, l.place_id::text as id,
        l.seq = coalesce(max(e.seq), 0)
          and l.hash = coalesce((select x.hash from entries x where x.place_id = l.place_id and x.seq = l.seq limit 1), '') as fits
      from place_ledgers l left join entries e on e.place_id = l.place_id group by l.place_id)
    select f.name as table, f.id, f.seq, p.name as place
    from (select * from chain union all select * from heads) f join places p on p.id = f.place_id
    where f.fits is not true order by f.name = 'place_ledgers', p.name, f.seq limit 1`);
  if (!broken) return undefined;
  return {
    what: `${broken.table} ${broken.id}`,
    where: `${broken.place}, urutan ${broken.seq}`,
    says: "Baris ini atau baris tepat sebelumnya pernah diubah, dihapus, atau disisipkan.",
  };
}

async function findWrongSum(tx: Db): Promise<Unfit | undefined> {
  for (const { says, query } of sumsThatMustFit) {
    const [wrong] = await tx.execute<{ what: string; place: string }>(sql`
      select w.what, p.name as place from (${query}) w join places p on p.id = w.place_id order by p.name, w.what limit 1`);
    if (wrong) return { what: wrong.what, where: wrong.place, says };
  }
  return undefined;
}
