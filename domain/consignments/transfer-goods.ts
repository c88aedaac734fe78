import { and, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { type Db, db } from "@/db/client";
import { papers, places, stockMovements } from "@/db/schema";
import { momentOn } from "@/lib/moment-on";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { NotFound, Refused } from "../errors";
import { openOn } from "../places/open-on";
import type { Actor } from "../policy";
import { moveOut, standingBatches } from "./move-out";
import { sameMoved } from "./same-moved";
import type { TransferInput } from "./schema";
import { underPaper } from "./under-paper";
import type { Form } from "./was-written";

/** Goods go from one place to another under one paper: out here and in there at once, so nothing is on the road. */
export async function transferGoods(actor: Actor, input: TransferInput, tx: Db = db, day = today()) {
  const form: Form = { kind: "pindah", asked: input, saysSame: (tx) => sameMoved(tx, input) };
  return underPaper(actor, form, tx, async (tx, person, place) => {
    if (input.toPlaceId === place.id) throw new Refused("Pilih tempat lain sebagai tujuan.", "toPlaceId");
    const [to] = await tx
      .select({ id: places.id, name: places.name })
      .from(places)
      .where(and(eq(places.id, input.toPlaceId), openOn(day)));
    if (!to) throw new NotFound("Tempat tujuan");
    const lines = await standingBatches(tx, place.id, input.lines);
    await tx.insert(papers).values({
      id: input.id,
      placeId: place.id,
      kind: "pindah",
      year: Number(day.slice(0, 4)),
      at: momentOn(day),
      toPlaceId: to.id,
      counterparty: input.counterparty,
      writtenBy: person.userId,
    });
    await moveOut(
      tx,
      { placeId: place.id, paperId: input.id, kind: "pindah_keluar", person, at: momentOn(day) },
      lines,
    );
    await tx.insert(stockMovements).values(
      lines.map(({ id, quantity }) => ({
        id: v7(),
        placeId: to.id,
        batchId: id,
        kind: "pindah_masuk" as const,
        quantity,
        paperId: input.id,
        movedBy: person.userId,
        at: momentOn(day),
      })),
    );
    const details = { dari: place.name, ke: to.name, paper: input.id };
    await recordAudit(tx, actor, "goods.transfer", { kind: "place", id: place.id }, details);
  });
}
