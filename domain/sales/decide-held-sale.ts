import { eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { heldSaleDecisions, heldSales } from "@/db/schema";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { Conflict, Forbidden, NotFound, Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import { getPlaceScope } from "../places/get-place-scope";
import { type Actor, authorize, can, canSomewhere } from "../policy";
import { lockPlaces } from "../stock/lock-place";
import { postSale } from "./post-sale";
import { type DecideHeldInput, saleInput } from "./schema";
import { trustedMoment } from "./trusted-moment";

type Held = typeof heldSales.$inferSelect;

/** A sale that was held is posted after all, or stays on record as one that was not; by somebody else than who sold. */
export async function decideHeldSale(actor: Actor, input: DecideHeldInput, tx: Db = db) {
  if (!canSomewhere(actor, "sale.record")) throw new Forbidden();
  const { userId } = requirePerson(actor);
  const { saleId, outcome, reason } = input;
  await tx.transaction(async (tx) => {
    const held = await lockHeld(tx, actor, saleId);
    if (held.soldBy === userId) throw new Refused("Orang lain yang harus memutuskan penjualan Anda sendiri.");
    const [before] = await tx.select().from(heldSaleDecisions).where(eq(heldSaleDecisions.saleId, saleId));
    if (before) throw new Conflict("Penjualan ini sudah diputuskan. Muat ulang halaman ini.");
    if (outcome === "dibukukan") await post(tx, held);
    await tx.insert(heldSaleDecisions).values({ saleId, outcome, reason, decidedBy: userId });
    const details = { nota: saleId, putusan: outcome, reason };
    await recordAudit(tx, actor, "sale.decide_held", { kind: "place", id: held.placeId }, details);
  });
}

async function lockHeld(tx: Tx, actor: Actor, saleId: string) {
  const [held] = await tx.select().from(heldSales).where(eq(heldSales.id, saleId));
  const scope = held && (await getPlaceScope(held.placeId, tx));
  if (!held || !scope || !can(actor, "sale.record", scope)) throw new NotFound("Penjualan");
  authorize(actor, "sale.record", scope);
  await lockPlaces(tx, held.placeId);
  return held;
}

async function post(tx: Tx, held: Held) {
  const input = saleInput.parse(held.sale);
  const { soldAt, notes } = trustedMoment(input.soldAt, true, held.at);
  const brought: Record<string, string> = held.deliveredBy === held.soldBy ? {} : { pengirimId: held.deliveredBy };
  const all = [{ kind: "wewenang" as const, details: { ditahan: held.reason, ...brought } }, ...notes];
  const sale = { ...input, soldAt };
  const posting = { soldBy: held.soldBy, sale, day: today(soldAt), offline: true, notes: all, isHeld: true };
  const { step } = await postSale(tx, posting);
  if (step !== "posted") {
    throw new Refused("Penjualan ini tidak dapat dibukukan: sesi kasir atau barangnya tidak dikenal di tempat ini.");
  }
}
