import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { type Db, db, type Tx } from "@/db/client";
import { businesses, papers, payouts, settlements, users } from "@/db/schema";
import { formatMoment } from "@/lib/dates";
import { momentOn } from "@/lib/moment-on";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { Conflict, Forbidden, NotFound } from "../errors";
import { claimFile } from "../files/claim-file";
import { requirePerson } from "../people/require-person";
import { getPlaceScope } from "../places/get-place-scope";
import { type Actor, authorize, can, canSomewhere } from "../policy";
import { lockPlaces } from "../stock/lock-place";
import type { PayInput } from "./schema";
import { takeFromDrawer } from "./take-from-drawer";

/** Pays a settlement, once, its whole net, under a numbered receipt. */
export async function paySettlement(actor: Actor, input: PayInput, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "settlement.run")) throw new Forbidden();
  const person = requirePerson(actor);
  return tx.transaction(async (tx) => {
    const settlement = await lockSettlement(tx, actor, input.settlementId);
    const [paid] = await tx
      .select({ payout: payouts, to: papers.counterparty, by: users.name })
      .from(payouts)
      .innerJoin(papers, eq(papers.id, payouts.paperId))
      .innerJoin(users, eq(users.id, payouts.paidBy))
      .where(eq(payouts.settlementId, settlement.id));
    if (paid && isSame(paid, input)) return { paperId: paid.payout.paperId };
    if (paid) throw new Conflict(`Setoran ini sudah dibayar oleh ${paid.by} pada ${formatMoment(paid.payout.paidAt)}.`);
    if (input.proofId) await claimFile(tx, person, input.proofId, "bukti_setoran", "proofId");
    const paperId = v7();
    const { placeId, businessId, net } = settlement;
    const isFromDrawer = takesCash(input);
    const shiftId = isFromDrawer ? await takeFromDrawer(tx, placeId, net) : undefined;
    await tx.insert(papers).values({
      id: paperId,
      placeId,
      kind: "setoran",
      year: Number(day.slice(0, 4)),
      businessId,
      counterparty: input.receivedBy,
      at: momentOn(day),
      writtenBy: person.userId,
    });
    await tx.insert(payouts).values({
      id: input.id,
      settlementId: settlement.id,
      placeId,
      paperId,
      amount: net,
      shiftId,
      method: input.method,
      reference: input.reference || null,
      proofId: input.proofId,
      paidBy: person.userId,
      paidAt: momentOn(day),
    });
    const details = { usaha: settlement.business, jumlah: net, cara: input.method, laci: isFromDrawer };
    await recordAudit(tx, actor, "settlement.pay", { kind: "business", id: businessId }, details);
    return { paperId };
  });
}

const takesCash = ({ method, fromDrawer }: PayInput) => method === "tunai" && fromDrawer === "on";

/** Sent twice; who comes back to the form with something else is told instead that it was paid. */
function isSame({ payout, to }: { payout: typeof payouts.$inferSelect; to: string }, input: PayInput) {
  return (
    payout.id === input.id &&
    payout.method === input.method &&
    payout.reference === (input.reference || null) &&
    payout.proofId === (input.proofId ?? null) &&
    (payout.shiftId !== null) === takesCash(input) &&
    to === input.receivedBy
  );
}

async function lockSettlement(tx: Tx, actor: Actor, id: string) {
  const [settlement] = await tx
    .select({
      id: settlements.id,
      placeId: settlements.placeId,
      businessId: settlements.businessId,
      net: settlements.net,
      business: businesses.name,
    })
    .from(settlements)
    .innerJoin(businesses, eq(businesses.id, settlements.businessId))
    .where(eq(settlements.id, id));
  if (!settlement) throw new NotFound("Setoran");
  const scope = await getPlaceScope(settlement.placeId, tx);
  if (!can(actor, "settlement.run", scope)) throw new NotFound("Setoran");
  authorize(actor, "settlement.run", scope);
  await lockPlaces(tx, settlement.placeId);
  return settlement;
}
