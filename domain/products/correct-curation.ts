import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { curations } from "@/db/schema";
import { today } from "@/lib/today";
import { Conflict, Forbidden, NotFound, Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import { type Actor, canSomewhere } from "../policy";
import { curatedAlready } from "./curated-already";
import type { CorrectionInput } from "./curation-schema";
import { latestCuration } from "./latest-curation";
import { lockForCuration } from "./lock-for-curation";
import { writeCuration } from "./write-curation";

/** A mistaken decision is taken back by a new one, the other way round; both stay to be read. */
export async function correctCuration(actor: Actor, input: CorrectionInput, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "product.curate")) throw new Forbidden();
  const person = requirePerson(actor);
  const { curationId, ...judgement } = input;
  await tx.transaction(async (tx) => {
    const [mistaken] = await tx
      .select({ productId: curations.productId, decision: curations.decision })
      .from(curations)
      .where(eq(curations.id, curationId));
    if (!mistaken) throw new NotFound("Keputusan");
    const product = await lockForCuration(tx, person, mistaken.productId);
    if ((await latestCuration(tx, product.id))?.id !== curationId) throw await curatedAlready(tx, product.id);
    if (product.state !== mistaken.decision) {
      throw new Conflict("Produk ini sudah diajukan lagi sesudah keputusan itu. Putuskan pengajuannya yang baru.");
    }
    if (judgement.decision === mistaken.decision) {
      throw new Refused("Koreksi berarti keputusan sebaliknya. Pilih keputusan yang lain.", "decision");
    }
    await writeCuration(tx, person, product, judgement, day, { corrects: curationId });
  });
}
