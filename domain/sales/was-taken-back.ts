import { isDeepStrictEqual } from "node:util";
import { asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { saleLines, sales, users } from "@/db/schema";
import { formatRupiah } from "@/lib/money";
import { keptBefore } from "../kept-before";
import type { TakeBackInput } from "./schema";

/** Whether this very form took back before; one with the same number that says something else is refused. */
export async function wasTakenBack(tx: Tx, input: TakeBackInput) {
  const [before] = await tx
    .select({ sale: sales, by: users.name })
    .from(sales)
    .innerJoin(users, eq(users.id, sales.soldBy))
    .where(eq(sales.id, input.id));
  if (!before) return false;
  const { sale, by } = before;
  const isSame =
    sale.correctsId === input.saleId &&
    sale.kind === input.kind &&
    sale.method === input.method &&
    sale.reason === input.reason &&
    (input.kind === "batal" || (await tookSame(tx, input)));
  if (isSame) return true;
  const what = sale.correctsId ? `pengembalian ${formatRupiah(-sale.total)}` : "penjualan";
  throw keptBefore({ what, by, at: sale.soldAt });
}

/** A void takes all that was left; of a refund its lines are compared. */
async function tookSame(tx: Tx, { id, lines }: TakeBackInput) {
  const before = await tx
    .select({ lineId: saleLines.correctsLineId, quantity: saleLines.quantity })
    .from(saleLines)
    .where(eq(saleLines.saleId, id))
    .orderBy(asc(saleLines.correctsLineId));
  const sent = lines
    .map(({ lineId, quantity }) => ({ lineId, quantity: -quantity }))
    .sort((a, b) => (a.lineId < b.lineId ? -1 : 1));
  return isDeepStrictEqual(
    before.map((line) => ({ ...line })),
    sent,
  );
}
