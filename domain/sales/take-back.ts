import { eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { sales } from "@/db/schema";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { Forbidden, NotFound, Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import { getPlaceScope } from "../places/get-place-scope";
import { type Actor, authorize, can, canSomewhere, type Person } from "../policy";
import { findOpenShift } from "../shifts/find-open-shift";
import { requireInDrawer } from "../shifts/require-in-drawer";
import { lockPlaces } from "../stock/lock-place";
import { undoMissing } from "../stock/undo-missing";
import { leftOf } from "./left-of";
import type { TakeBackInput } from "./schema";
import { secondPerson } from "./second-person";
import { wasTakenBack } from "./was-taken-back";
import { writeTakeBack } from "./write-take-back";

const noCash = "Kirim dulu penjualan yang belum terkirim, atau kembalikan uangnya lewat QRIS atau transfer.";

/**
 * A void of all that is left of a sale, or a refund of a part: money back, units back into the batch they came from,
 * the owner's part back from the owner. Above the setting a second person has to say yes.
 */
export async function takeBack(actor: Actor, input: TakeBackInput, second?: Person, tx: Db = db, now = new Date()) {
  if (!canSomewhere(actor, "sale.record")) throw new Forbidden();
  const person = requirePerson(actor);
  return tx.transaction(async (tx) => {
    const sale = await lockSale(tx, actor, input.saleId);
    if (await wasTakenBack(tx, input)) return { id: input.id };
    const shift = await findOpenShift(actor, sale.placeId, tx);
    if (!shift) throw new Refused("Buka kasir dulu: uang yang dikembalikan harus tercatat pada kasir yang terbuka.");
    const left = await leftOf(tx, sale.id);
    const taken = input.kind === "batal" ? left : chosen(left, input);
    const amount = taken.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0);
    if (amount === 0) throw new Refused("Tidak ada lagi yang dapat dikembalikan dari nota ini.");
    if (input.method === "tunai") await requireInDrawer(tx, { shift, amount, field: "method", instead: noCash });
    const approvedBy = await secondPerson(tx, { sale, person, amount, second, day: today(now) });
    await writeTakeBack(tx, { person, approvedBy, sale, shiftId: shift.id, input, taken, now });
    if (input.kind === "batal") {
      await undoMissing(tx, { placeId: sale.placeId, lines: taken, reason: input.reason, userId: person.userId });
    }
    const details = { nota: sale.id, jumlah: amount, jenis: input.kind, reason: input.reason, disetujui: second?.name };
    await recordAudit(tx, actor, "sale.take_back", { kind: "place", id: sale.placeId }, details);
    return { id: input.id };
  });
}

async function lockSale(tx: Tx, actor: Actor, id: string) {
  const [sale] = await tx
    .select({ id: sales.id, placeId: sales.placeId, kind: sales.kind })
    .from(sales)
    .where(eq(sales.id, id));
  if (!sale || !can(actor, "sale.record", await getPlaceScope(sale.placeId, tx))) throw new NotFound("Nota");
  authorize(actor, "sale.record", await getPlaceScope(sale.placeId, tx));
  if (sale.kind !== "jual") throw new Refused("Nota ini sendiri sebuah pengembalian.");
  await lockPlaces(tx, sale.placeId);
  return sale;
}

type Left = Awaited<ReturnType<typeof leftOf>>;

function chosen(left: Left, { lines }: TakeBackInput) {
  if (lines.length === 0) throw new Refused("Isi jumlah sedikitnya satu barang yang dikembalikan.");
  return lines.map(({ lineId, quantity }) => {
    const line = left.find(({ id }) => id === lineId);
    if (!line || line.quantity < quantity) {
      throw new Refused(`Yang dapat dikembalikan tinggal ${line?.quantity ?? 0}.`, `jumlah.${lineId}`);
    }
    return { ...line, quantity };
  });
}
