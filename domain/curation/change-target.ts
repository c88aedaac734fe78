import { eq, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { curationTargets } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { authorize, type Person } from "../policy";
import { endOn } from "./end-on";
import type { ChangeTarget } from "./schema";

/** Another target of days for decisions, from a day on. */
export async function changeTarget(actor: Person, input: ChangeTarget, tx: Db = db, day = today()) {
  authorize(actor, "curation.configure", "office");
  await tx.transaction(async (tx) => {
    const [standing] = await tx.select().from(curationTargets).where(isNull(curationTargets.validTo)).for("update");
    const validTo = endOn(standing, input.validFrom, day);
    if (standing) await tx.update(curationTargets).set({ validTo }).where(eq(curationTargets.id, standing.id));
    await tx.insert(curationTargets).values({ ...input, createdBy: actor.userId });
    await recordAudit(tx, actor, "curation.configure", { kind: "target", id: "kurasi" }, { ...input });
    await announceChange(tx, tags.storefront);
  });
}
