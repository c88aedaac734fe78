import { eq, inArray, sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { requirementRules } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { enqueue } from "../jobs";
import { requirePerson } from "../people/require-person";
import { type Actor, authorize } from "../policy";
import { planRequirement } from "./plan-requirement";
import type { ChangeRequirement } from "./requirement-schema";

/**
 * A new row of the matrix, from a date on: it ends the row before it and withdraws those that have not begun. What it
 * changes for products is found by the daily job, which is asked for in the same transaction.
 */
export async function changeRequirement(actor: Actor, input: ChangeRequirement, tx: Db = db, date = today()) {
  authorize(actor, "requirement.change", "office");
  const { userId } = requirePerson(actor);
  return tx.transaction(async (tx) => {
    await lockRequirement(tx, input);
    const { ended, withdrawn } = await planRequirement(input, date, tx);
    if (withdrawn.length > 0) {
      const ids = withdrawn.map(({ id }) => id);
      const by = { withdrawnAt: new Date(), withdrawnBy: userId };
      await tx.update(requirementRules).set(by).where(inArray(requirementRules.id, ids));
    }
    if (ended && ended.validTo !== input.validFrom) {
      await tx.update(requirementRules).set({ validTo: input.validFrom }).where(eq(requirementRules.id, ended.id));
    }
    const [row] = await tx
      .insert(requirementRules)
      .values({ ...input, createdBy: userId })
      .returning({ id: requirementRules.id });
    if (!row) throw new Error("The row was not written.");
    const { classCode, kind, level, alternatives, validFrom, source } = input;
    await recordAudit(
      tx,
      actor,
      "requirement.change",
      { kind: "requirement", id: `${classCode}/${kind}` },
      {
        aturan: level,
        pengganti: alternatives,
        mulai: validFrom,
        sumber: source,
        mengakhiri: ended?.id,
        menarik: withdrawn.map(({ id }) => id),
      },
    );
    await announceChange(tx, tags.storefront);
    await enqueue(tx, "harian");
    return row.id;
  });
}

/** The lock that the trigger on the table takes too, taken before the rows are read. */
async function lockRequirement(tx: Tx, { classCode, kind }: ChangeRequirement) {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtext('requirement_rules'), hashtext(${`${classCode} ${kind}`}))`,
  );
}
