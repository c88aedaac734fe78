import { and, count, eq, lt, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { dataRequests } from "@/db/schema";
import { notifyRoles } from "../notices/notify-roles";
import { type Actor, authorize } from "../policy";

/** Every hour: admins hear of what must be answered within a day, and the head of what is overdue; once a day each. */
export async function remindRequests(actor: Actor, tx: Db = db) {
  authorize(actor, "day.run", "office");
  return tx.transaction(async (tx) => {
    const dueBy = (hours: number) =>
      and(eq(dataRequests.state, "menunggu"), lt(dataRequests.dueAt, sql`now() + make_interval(hours => ${hours})`));
    const [late] = await tx.select({ n: count() }).from(dataRequests).where(dueBy(0));
    const [soon] = await tx.select({ n: count() }).from(dataRequests).where(dueBy(24));
    const [overdue, pressing] = [late?.n ?? 0, (soon?.n ?? 0) - (late?.n ?? 0)];
    const told = (n: number) => ({ event: String(n), details: { count: String(n) } });
    if (pressing > 0) await notifyRoles(tx, ["admin"], { kind: "permintaan_mendesak", ...told(pressing) });
    if (overdue > 0) await notifyRoles(tx, ["admin", "pimpinan"], { kind: "permintaan_lewat", ...told(overdue) });
    return { overdue, pressing };
  });
}
