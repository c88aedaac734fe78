import { and, eq, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { curationCriteria } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { Refused } from "../errors";
import { authorize, type Person } from "../policy";
import { standingCriterion } from "./change-criterion";
import { endOn } from "./end-on";
import type { EndCriterion } from "./schema";

/** A criterion no longer counts from a day on; at least one that is scored stays. */
export async function endCriterion(actor: Person, { key, validFrom }: EndCriterion, tx: Db = db, day = today()) {
  authorize(actor, "curation.configure", "office");
  await tx.transaction(async (tx) => {
    const standing = await standingCriterion(tx, key);
    const validTo = endOn(standing, validFrom, day);
    await tx.update(curationCriteria).set({ validTo }).where(eq(curationCriteria.id, standing.id));
    const left = and(eq(curationCriteria.kind, "nilai"), isNull(curationCriteria.validTo));
    if ((await tx.$count(curationCriteria, left)) === 0) {
      throw new Refused("Paling sedikit satu kriteria dinilai. Tambahkan yang baru dulu.");
    }
    await recordAudit(tx, actor, "curation.configure", { kind: "criterion", id: key }, { berakhir: validTo });
    await announceChange(tx, tags.storefront);
  });
}
