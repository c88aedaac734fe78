import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { discrepancies, saleLines, sales, stockMovements } from "@/db/schema";
import { cutOf } from "../consignments/cut-of";
import type { Person } from "../policy";
import type { JudgedLine } from "./judged-line";
import type { SaleInput } from "./schema";

type Judged = { person: Person; sale: SaleInput; judged: readonly JudgedLine[]; day: string; offline: boolean };

/** Sale, lines, movements, and what did not fit. Units that were not there move nothing; they are owed an explanation. */
export async function writeSale(tx: Tx, { person, sale, judged, day, offline }: Judged) {
  const { id, placeId, shiftId, method, soldAt } = sale;
  const total = judged.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);
  const [row] = await tx
    .insert(sales)
    .values({
      id,
      placeId,
      shiftId,
      kind: "jual",
      method,
      total,
      tendered: method === "tunai" ? sale.tendered : null,
      soldBy: person.userId,
      soldAt,
      soldOn: day,
      isOffline: offline,
    })
    .returning({ isLate: sales.isLate });
  await tx.insert(saleLines).values(judged.map((line) => ({ ...lineOf(line), saleId: id, placeId, soldOn: day })));
  const moves = judged.flatMap((line) => {
    const quantity = line.quantity - missing(line);
    return quantity === 0 ? [] : [{ line, quantity }];
  });
  if (moves.length > 0) {
    await tx.insert(stockMovements).values(
      moves.map(({ line, quantity }) => ({
        id: v7(),
        placeId,
        batchId: line.batchId,
        kind: "jual" as const,
        quantity: -quantity,
        saleLineId: line.id,
        movedBy: person.userId,
        at: soldAt,
      })),
    );
  }
  const doubts = judged.flatMap((line) => line.doubts.map((doubt) => ({ line, doubt })));
  if (doubts.length > 0) {
    await tx.insert(discrepancies).values(
      doubts.map(({ line, doubt: { kind, quantity, details } }) => ({
        placeId,
        saleLineId: line.id,
        kind,
        quantity,
        details,
      })),
    );
  }
  return { id, isLate: row?.isLate ?? false, discrepancies: doubts.map(({ doubt }): string => doubt.kind).sort() };
}

function missing({ doubts }: JudgedLine) {
  return doubts.find(({ kind }) => kind === "kurang")?.quantity ?? 0;
}

/** Each unit's price falls into two parts, so that every rupiah has one owner also when units come back one by one. */
function lineOf({ id, batchId, batch, quantity, unitPrice }: JudgedLine) {
  const cutAmount = quantity * cutOf(unitPrice, batch.terms?.cut ?? 0);
  const amount = quantity * unitPrice;
  return {
    id,
    batchId,
    businessId: batch.businessId,
    quantity,
    unitPrice,
    amount,
    cutAmount,
    ownerAmount: amount - cutAmount,
  };
}
