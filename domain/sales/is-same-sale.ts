import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { discrepancies, saleLines, sales } from "@/db/schema";
import { otherContent } from "./other-content";
import type { Recorded } from "./recorded";
import type { SaleInput } from "./schema";

/** The answer to a sale whose id is known already: the same one, or a conflict when it says something else. */
export async function isSameSale(tx: Db, userId: string, input: SaleInput): Promise<Recorded> {
  const { id } = input;
  const [before] = await tx.select().from(sales).where(eq(sales.id, id));
  const lines = await tx.select().from(saleLines).where(eq(saleLines.saleId, id));
  const known = before && {
    by: before.soldBy,
    place: before.placeId,
    shift: before.shiftId,
    method: before.method,
    tendered: before.tendered ?? undefined,
    lines: inOrder(lines),
  };
  const sent = {
    by: userId,
    place: input.placeId,
    shift: input.shiftId,
    method: input.method,
    tendered: input.method === "tunai" ? input.tendered : undefined,
    lines: inOrder(input.lines),
  };
  if (!before || !isDeepStrictEqual(known, sent)) {
    throw otherContent();
  }
  const found = await tx
    .select({ kind: discrepancies.kind })
    .from(discrepancies)
    .innerJoin(saleLines, eq(saleLines.id, discrepancies.saleLineId))
    .where(eq(saleLines.saleId, id));
  return { id, isLate: before.isLate, discrepancies: found.map(({ kind }) => kind).sort() };
}

type Line = { id: string; batchId: string; quantity: number; unitPrice: number };

function inOrder(lines: readonly Line[]) {
  return lines
    .map(({ id, batchId, quantity, unitPrice }) => ({ id, batchId, quantity, unitPrice }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
