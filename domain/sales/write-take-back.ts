import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { saleLines, sales, stockMovements } from "@/db/schema";
import { today } from "@/lib/today";
import type { Person } from "../policy";
import type { TakeBackInput } from "./schema";

type Taken = { id: string; batchId: string; businessId: string; quantity: number; unitPrice: number; unitCut: number };
type TakeBack = {
  person: Person;
  approvedBy: string | undefined;
  sale: { id: string; placeId: string };
  shiftId: string;
  input: TakeBackInput;
  taken: readonly Taken[];
  now: Date;
};

/** The counter-sale: the same batches, prices and parts with the other sign, each naming the line it takes from. */
export async function writeTakeBack(tx: Tx, { person, approvedBy, sale, shiftId, input, taken, now }: TakeBack) {
  const { id, kind, method, reason } = input;
  const { placeId } = sale;
  const soldOn = today(now);
  const lines = taken.map((line) => ({ ...line, correctsLineId: line.id, id: v7() }));
  await tx.insert(sales).values({
    id,
    placeId,
    shiftId,
    kind,
    method,
    reason,
    correctsId: sale.id,
    total: -lines.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0),
    soldBy: person.userId,
    approvedBy,
    soldAt: now,
    soldOn,
  });
  await tx.insert(saleLines).values(
    lines.map(({ id: lineId, batchId, businessId, correctsLineId, quantity, unitPrice, unitCut }) => ({
      id: lineId,
      saleId: id,
      placeId,
      batchId,
      businessId,
      correctsLineId,
      quantity: -quantity,
      unitPrice,
      amount: -quantity * unitPrice,
      cutAmount: -quantity * unitCut,
      ownerAmount: -quantity * (unitPrice - unitCut),
      soldOn,
    })),
  );
  await tx.insert(stockMovements).values(
    lines.map(({ id: saleLineId, batchId, quantity }) => ({
      id: v7(),
      placeId,
      batchId,
      kind,
      quantity,
      saleLineId,
      movedBy: person.userId,
      at: now,
    })),
  );
}
