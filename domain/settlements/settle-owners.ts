import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { type Db, db, type Tx } from "@/db/client";
import { settlements } from "@/db/schema";
import { momentOn } from "@/lib/moment-on";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { ruleInForce } from "../consignments/rule-in-force";
import { Forbidden, Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import { findPlace } from "../places/find-place";
import { placeScope } from "../places/place-scope";
import { type Actor, authorize, canSomewhere } from "../policy";
import { lockPlaces } from "../stock/lock-place";
import { dueOn } from "./due-on";
import { promisedEnds } from "./promised-ends";
import type { SettleInput } from "./schema";
import { unsettled } from "./unsettled";

type Balance = { businessId: string; gross: number; cut: number; adjusted: number; net: number };

/**
 * Settles with every owner whose balance reaches the minimum, line by line. What is less, or below nothing, stays and is
 * carried forward, and what is held waits. Run again it finds nothing left to settle. The promised day is the one that
 * the owner was told, whenever this is run and whatever newer sales it takes along.
 */
export async function settleOwners(actor: Actor, input: SettleInput, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "settlement.run")) throw new Forbidden();
  const { userId } = requirePerson(actor);
  const { placeId, through, businessIds } = input;
  const place = await findPlace(actor, "settlement.run", placeId, tx);
  authorize(actor, "settlement.run", placeScope(place));
  if (through > day) throw new Refused("Tanggal terakhir tidak boleh sesudah hari ini.", "through");
  return tx.transaction(async (tx) => {
    await lockPlaces(tx, placeId);
    const least = await ruleInForce(tx, "minimum_setoran", day, { placeId });
    const promised = await ruleInForce(tx, "hari_setoran", day, { placeId });
    const ends = await promisedEnds(tx, { placeId, through, least: least.value });
    const due = (await balances(tx, placeId, through)).filter(
      ({ businessId, net }) =>
        net > 0 && net >= least.value && (businessIds.length === 0 || businessIds.includes(businessId)),
    );
    for (const { businessId, ...sums } of due) {
      const id = v7();
      const row = {
        id,
        placeId,
        businessId,
        through,
        madeBy: userId,
        at: momentOn(day),
        dueOn: dueOn(ends.get(businessId) ?? through, promised.value),
      };
      await tx.insert(settlements).values({ ...row, ...sums });
      await tx.execute(sql`
        insert into settlement_lines (id, settlement_id, place_id, business_id, sale_line_id, adjustment_id, amount)
        select gen_random_uuid(), ${id}, ${placeId}, u.business_id, u.sale_line_id, u.adjustment_id, u.amount
        from ${unsettled(placeId, through)} u where u.business_id = ${businessId} and not u.is_held order by u.seq`);
    }
    const details = { tempat: place.name, sampai: through, pemilik: due.length };
    if (due.length > 0) await recordAudit(tx, actor, "settlement.make", { kind: "place", id: placeId }, details);
    return { settled: due.length };
  });
}

/** Sums of what is unsettled and may be settled, by owner. */
async function balances(tx: Tx, placeId: string, through: string) {
  return tx.execute<Balance>(sql`
    select u.business_id as "businessId", sum(u.gross)::float8 as gross, sum(u.cut)::float8 as cut,
      sum(u.adjusted)::float8 as adjusted, sum(u.amount)::float8 as net
    from ${unsettled(placeId, through)} u where not u.is_held group by 1 order by 1`);
}
