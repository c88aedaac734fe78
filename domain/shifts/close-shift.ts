import { eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { shiftClosings, shifts, users } from "@/db/schema";
import { formatMoment } from "@/lib/dates";
import { formatRupiah } from "@/lib/money";
import { recordAudit } from "../audit";
import { Conflict, Forbidden, NotFound, Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import { getPlaceScope } from "../places/get-place-scope";
import { type Actor, authorize, can, canSomewhere } from "../policy";
import { lockPlaces } from "../stock/lock-place";
import { type CloseShiftInput, denominations } from "./schema";
import { inDrawer, sumsOfShift } from "./sums-of-shift";

/** Counts the cash against the ledger. Every sale is posted already, so nothing here can block or lose one. */
export async function closeShift(actor: Actor, input: CloseShiftInput, tx: Db = db, now = new Date()) {
  if (!canSomewhere(actor, "sale.record")) throw new Forbidden();
  const { userId } = requirePerson(actor);
  const counted = countPieces(input.pieces);
  return tx.transaction(async (tx) => {
    const shift = await lockShift(tx, actor, input.shiftId);
    const before = await findClosing(tx, shift.id);
    if (before) throw new Conflict(`Kasir ini sudah ditutup oleh ${before.by}, ${formatMoment(before.at)}.`);
    const expected = inDrawer(shift.float, await sumsOfShift(tx, shift.id));
    const difference = counted - expected;
    if (difference !== 0 && (input.reason ?? "").length < 5) {
      const how = difference > 0 ? "lebih" : "kurang";
      throw new Refused(
        `Uang ${how} ${formatRupiah(Math.abs(difference))} dari catatan (${formatRupiah(expected)}). Hitung ulang, atau tulis alasannya.`,
        "reason",
      );
    }
    const { pieces, reason } = input;
    await tx.insert(shiftClosings).values({
      shiftId: shift.id,
      placeId: shift.placeId,
      closedBy: userId,
      closedAt: now,
      pieces,
      counted,
      expected,
      reason: reason || null,
    });
    const details = { dihitung: counted, tercatat: expected, selisih: difference, reason };
    await recordAudit(tx, actor, "shift.close", { kind: "place", id: shift.placeId }, details);
    return { shiftId: shift.id, counted, expected, difference };
  });
}

function countPieces(pieces: Record<string, number>) {
  const known = denominations.map(String);
  if (Object.keys(pieces).some((key) => !known.includes(key))) throw new Refused("Pecahan uang ini tidak dikenal.");
  return Object.entries(pieces).reduce((sum, [worth, count]) => sum + Number(worth) * count, 0);
}

async function lockShift(tx: Tx, actor: Actor, id: string) {
  const [shift] = await tx
    .select({ id: shifts.id, placeId: shifts.placeId, float: shifts.float })
    .from(shifts)
    .where(eq(shifts.id, id));
  if (!shift) throw new NotFound("Sesi kasir");
  const scope = await getPlaceScope(shift.placeId, tx);
  if (!can(actor, "sale.record", scope)) throw new NotFound("Sesi kasir");
  authorize(actor, "sale.record", scope);
  await lockPlaces(tx, shift.placeId);
  return shift;
}

async function findClosing(tx: Tx, shiftId: string) {
  const [closing] = await tx
    .select({ by: users.name, at: shiftClosings.closedAt })
    .from(shiftClosings)
    .innerJoin(users, eq(users.id, shiftClosings.closedBy))
    .where(eq(shiftClosings.shiftId, shiftId));
  return closing;
}
