import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { SaleInput } from "./schema";

type State = { before: string | null; isShiftHere: boolean; isShiftOpen: boolean };

/** Takes the lock of the place, then says whether this sale is known already and how its shift stands. */
export async function lockForSale(tx: Tx, { id, placeId, shiftId }: Pick<SaleInput, "id" | "placeId" | "shiftId">) {
  await tx.execute(sql`select from lock_ledger(${placeId}::uuid)`);
  const [state] = await tx.execute<State>(sql`select
    (select s.id from sales s where s.id = ${id}) as before,
    exists (select from shifts s where s.id = ${shiftId} and s.place_id = ${placeId}) as "isShiftHere",
    not exists (select from shift_closings c where c.shift_id = ${shiftId}) as "isShiftOpen"`);
  if (!state) throw new Error("The lock gave no answer.");
  return state;
}
