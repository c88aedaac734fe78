import { desc, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { homeRegencies } from "@/db/schema";
import { today } from "@/lib/today";
import { recordAudit } from "../../audit";
import { Refused } from "../../errors";
import { requirePerson } from "../../people/require-person";
import { type Actor, authorize } from "../../policy";
import { refuseBegun } from "./refuse-begun";
import type { ChangeHomeRegency } from "./schema";

/** From a date on the office serves this regency: a P-IRT of any other is said to come from elsewhere. */
export async function changeHomeRegency(actor: Actor, input: ChangeHomeRegency, tx: Db = db, date = today()) {
  authorize(actor, "requirement.change", "office");
  const { userId } = requirePerson(actor);
  await tx.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('home_regencies'), 0)`);
    const rows = await tx.select().from(homeRegencies).orderBy(desc(homeRegencies.createdAt), desc(homeRegencies.id));
    refuseBegun(rows, input.validFrom, date);
    const [latest] = rows;
    if (latest?.code === input.code && latest.name === input.name && latest.source === input.source) {
      throw new Refused("Belum ada yang berbeda dari yang terakhir disimpan.", "code");
    }
    const [row] = await tx
      .insert(homeRegencies)
      .values({ ...input, createdBy: userId })
      .returning({ id: homeRegencies.id });
    const details = { kode: input.code, nama: input.name, mulai: input.validFrom, sumber: input.source };
    await recordAudit(tx, actor, "home_regency.change", { kind: "home_regency", id: row?.id ?? "" }, details);
  });
}
