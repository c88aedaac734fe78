import { and, desc, eq, isNull, max } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { curationCriteria } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { slug } from "@/lib/slug";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { NotFound, Refused } from "../errors";
import { authorize, type Person } from "../policy";
import { endOn } from "./end-on";
import type { ChangeCriterion } from "./schema";

/** A new criterion, or another wording of one, from a day on: the row before it ends, and old decisions keep theirs. */
export async function changeCriterion(actor: Person, input: ChangeCriterion, tx: Db = db, day = today()) {
  authorize(actor, "curation.configure", "office");
  await tx.transaction(async (tx) => {
    const standing = input.key === undefined ? undefined : await standingCriterion(tx, input.key);
    const key = standing?.key ?? slug(input.name).replaceAll("-", "_");
    if (!standing && (await tx.$count(curationCriteria, eq(curationCriteria.key, key))) > 0) {
      throw new Refused("Nama itu sudah pernah dipakai. Pilih nama lain.", "name");
    }
    const validTo = endOn(standing, input.validFrom, day);
    if (standing) await tx.update(curationCriteria).set({ validTo }).where(eq(curationCriteria.id, standing.id));
    const position = standing?.position ?? (await lastPosition(tx)) + 1;
    const { kind, name, explanation, validFrom, source } = input;
    const row = { key, kind: standing?.kind ?? kind, name, explanation, position, validFrom, source };
    await tx.insert(curationCriteria).values({ ...row, createdBy: actor.userId });
    await recordAudit(tx, actor, "curation.configure", { kind: "criterion", id: key }, { ...row });
    await announceChange(tx, tags.storefront);
  });
}

/** The row of a criterion that has not ended, locked. */
export async function standingCriterion(tx: Tx, key: string) {
  const [row] = await tx
    .select()
    .from(curationCriteria)
    .where(and(eq(curationCriteria.key, key), isNull(curationCriteria.validTo)))
    .orderBy(desc(curationCriteria.validFrom))
    .for("update");
  if (!row) throw new NotFound("Kriteria");
  return row;
}

async function lastPosition(tx: Tx) {
  const [row] = await tx.select({ last: max(curationCriteria.position) }).from(curationCriteria);
  return row?.last ?? 0;
}
