import { desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { sales } from "@/db/schema";
import type { Person } from "@/domain/policy";
import { recordSale } from "@/domain/sales/record-sale";
import { takeBack } from "@/domain/sales/take-back";
import { closeShift } from "@/domain/shifts/close-shift";
import { openShift } from "@/domain/shifts/open-shift";
import { denominations } from "@/domain/shifts/schema";
import { dayIn } from "./day-in";

export type DemoBatch = { id: string; price: number; left: number };
type Around = {
  placeId: string;
  clerk: Person;
  shelf: DemoBatch[];
  back: number;
  named: (...parts: (string | number)[]) => string;
};

const float = 150_000;
const methods = ["tunai", "qris", "tunai", "transfer", "tunai"] as const;

/** One day at the counter: opened, a few sales, now and then one taken back, counted and closed. */
export async function demoDay(tx: Tx, { placeId, clerk, shelf, back, named }: Around) {
  const at = (minutes: number) => new Date(Date.parse(`${dayIn(-back)}T08:00:00+07:00`) + minutes * 60_000);
  const shiftId = named("kasir", back);
  await openShift(clerk, { id: shiftId, placeId, float }, tx, at(0));
  let cash = float;
  for (let n = 0; n < 2 + (back % 3); n++) {
    const method = methods[(back + n) % methods.length] ?? "tunai";
    const lines = [0, 1].slice(0, 1 + ((back + n) % 2)).flatMap((k) => {
      const batch = shelf[(back * 5 + n * 7 + k * 3) % shelf.length];
      const quantity = 1 + ((back + n + k) % 2);
      if (!batch || batch.left < quantity + 3) return [];
      batch.left -= quantity;
      return [{ id: named("baris", back, n, k), batchId: batch.id, quantity, unitPrice: batch.price }];
    });
    if (lines.length === 0) continue;
    const total = lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);
    const tendered = method === "tunai" ? Math.ceil(total / 50_000) * 50_000 : undefined;
    const sale = { id: named("nota", back, n), placeId, shiftId, method, tendered, soldAt: at(70 * (n + 1)), lines };
    await recordSale(clerk, sale, { offline: false, now: sale.soldAt }, tx);
    if (method === "tunai") cash += total;
  }
  if (back === 7) cash -= await takeLastBack(tx, clerk, placeId, named("kembali"), at(400));
  const pieces = piecesOf(back === 12 ? cash - 500 : cash);
  const reason = back === 12 ? "Uang kembalian kurang lima ratus (contoh)" : undefined;
  await closeShift(clerk, { shiftId, pieces, reason }, tx, at(450));
}

/** The last small sale comes back; answers the cash that left the drawer. */
async function takeLastBack(tx: Tx, clerk: Person, placeId: string, id: string, now: Date) {
  const rows = await tx.select().from(sales).where(eq(sales.placeId, placeId)).orderBy(desc(sales.seq)).limit(8);
  const sale = rows.find(({ kind, total, method }) => kind === "jual" && method === "tunai" && total <= 100_000);
  if (!sale) return 0;
  const input = {
    id,
    saleId: sale.id,
    kind: "batal",
    method: "tunai",
    reason: "Pembeli salah pilih (contoh)",
    lines: [],
  } as const;
  await takeBack(clerk, { ...input, lines: [] }, undefined, tx, now);
  return sale.total;
}

/** Cash in the fewest pieces. */
function piecesOf(sum: number) {
  const pieces: Record<string, number> = {};
  let rest = sum;
  for (const worth of denominations) {
    const count = Math.floor(rest / worth);
    if (count > 0) pieces[worth] = count;
    rest -= count * worth;
  }
  return pieces;
}
