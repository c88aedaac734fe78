import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { heldSales, sales } from "@/db/schema";
import { isSameSale } from "./is-same-sale";
import { otherContent } from "./other-content";
import type { Recorded } from "./recorded";
import type { SaleInput } from "./schema";

type Holding = { soldBy: string; deliveredBy: string; reason: "terlambat" | "sesudah_dicabut" };

/** Keeps a sale as it came, for a person to decide about; sent twice it is one. */
export async function holdSale(input: SaleInput, { soldBy, deliveredBy, reason }: Holding, tx: Db): Promise<Recorded> {
  const { id, placeId } = input;
  const [posted] = await tx.select({ id: sales.id }).from(sales).where(eq(sales.id, id));
  if (posted) return isSameSale(tx, soldBy, input);
  const sale: object = JSON.parse(JSON.stringify(input));
  await tx.insert(heldSales).values({ id, placeId, soldBy, deliveredBy, reason, sale }).onConflictDoNothing();
  return answerHeld(input, soldBy, tx);
}

/** The answer to a sale that is held already: the same one, or a conflict when it says something else. */
export async function answerHeld(input: SaleInput, soldBy: string, tx: Db): Promise<Recorded> {
  const [held] = await tx.select().from(heldSales).where(eq(heldSales.id, input.id));
  if (held?.soldBy !== soldBy || !isDeepStrictEqual(held.sale, JSON.parse(JSON.stringify(input)))) {
    throw otherContent();
  }
  return { id: input.id, isLate: false, isHeld: true, discrepancies: ["wewenang"] };
}
