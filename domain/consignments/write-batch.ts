import { and, eq } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { batches, batchTerms, stockLevels, stockMovements } from "@/db/schema";
import type { Person } from "../policy";
import type { ReceivedLine } from "./schema";

type Batch = {
  batchId: string;
  person: Person;
  line: ReceivedLine;
  paper: { id: string; placeId: string; businessId: string };
  terms: { validFrom: string; ownerPrice: number; price: number; cut: number; cutSource: string };
  overridden: string[];
  at: Date;
};

/** A batch with its first terms and its first movement; the shelf it stands on is a note, not ledger. */
export async function writeBatch(tx: Tx, { batchId, person, line, paper, terms, overridden, at }: Batch) {
  const { placeId } = paper;
  await tx.insert(batches).values({
    id: batchId,
    productId: line.productId,
    businessId: paper.businessId,
    placeId,
    paperId: paper.id,
    quantity: line.quantity,
    producedOn: line.producedOn,
    expiresOn: line.expiresOn,
    code: line.code || null,
    label: Object.fromEntries(line.label.map((key) => [key, true])),
    ...(overridden.length > 0 && { overridden, overrideReason: line.overrideReason }),
  });
  await tx.insert(batchTerms).values({ batchId, placeId, writtenBy: person.userId, at, ...terms });
  await tx.insert(stockMovements).values({
    id: v7(),
    placeId,
    batchId,
    kind: "masuk",
    quantity: line.quantity,
    paperId: paper.id,
    movedBy: person.userId,
    at,
  });
  if (!line.shelf) return;
  await tx
    .update(stockLevels)
    .set({ shelf: line.shelf })
    .where(and(eq(stockLevels.placeId, placeId), eq(stockLevels.batchId, batchId)));
}
