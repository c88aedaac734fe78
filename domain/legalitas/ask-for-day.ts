import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { enqueue } from "../jobs";
import { type Actor, authorize } from "../policy";

/** An admin wants the daily job now; the worker does it within seconds. */
export async function askForDay(actor: Actor, tx: Db = db, date = today()) {
  authorize(actor, "day.run", "office");
  await tx.transaction(async (tx) => {
    await enqueue(tx, "harian");
    await recordAudit(tx, actor, "day.ask", { kind: "day", id: date });
  });
}
