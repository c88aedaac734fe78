import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { discrepancies, discrepancyResolutions, saleLines, stockMovements } from "@/db/schema";

type Voided = {
  placeId: string;
  lines: readonly { id: string; quantity: number }[];
  reason: string;
  userId: string;
};

/**
 * What a voided sale took without its being on the shelf can't come back to it: it leaves again, and the void is what
 * explains it; so it does where a count was suspected to have missed what was sold. What a person found to have been there, or to come from another batch, did leave, and stays back.
 */
export async function undoMissing(tx: Tx, { placeId, lines, reason, userId: movedBy }: Voided) {
  const units = new Map(lines.map(({ id, quantity }) => [id, quantity]));
  const missing = await tx
    .select({
      id: discrepancies.id,
      kind: discrepancies.kind,
      lineId: saleLines.id,
      batchId: saleLines.batchId,
      quantity: discrepancies.quantity,
      outcome: discrepancyResolutions.outcome,
    })
    .from(discrepancies)
    .innerJoin(saleLines, eq(saleLines.id, discrepancies.saleLineId))
    .leftJoin(discrepancyResolutions, eq(discrepancyResolutions.discrepancyId, discrepancies.id))
    .where(
      and(
        inArray(discrepancies.saleLineId, [...units.keys()]),
        inArray(discrepancies.kind, ["kurang", "opname"]),
        or(isNull(discrepancyResolutions.outcome), eq(discrepancyResolutions.outcome, "hilang")),
      ),
    );
  for (const { id: discrepancyId, kind, lineId, batchId, quantity, outcome } of missing) {
    if (kind === "kurang") {
      const again = Math.min(quantity, units.get(lineId) ?? 0);
      const movement = { id: v7(), placeId, batchId, kind: "selisih", discrepancyId, reason, movedBy } as const;
      await tx.insert(stockMovements).values({ ...movement, quantity: -again });
    }
    if (outcome) continue;
    await tx
      .insert(discrepancyResolutions)
      .values({ discrepancyId, placeId, outcome: "dibatalkan", reason, resolvedBy: movedBy });
  }
}
