import { type Db, db, type Tx } from "@/db/client";
import { ownerAdjustments, papers } from "@/db/schema";
import { momentOn } from "@/lib/moment-on";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { claimFile } from "../files/claim-file";
import type { Actor } from "../policy";
import { moveOut, standingBatches } from "./move-out";
import { officePart } from "./office-part";
import { sameMoved } from "./same-moved";
import type { DestroyInput } from "./schema";
import { underPaper } from "./under-paper";
import type { Form } from "./was-written";

/** Goods past their day are destroyed before a witness; what the office bears of the loss is owed to the owner. */
export async function destroyGoods(actor: Actor, input: DestroyInput, tx: Db = db, day = today()) {
  const form: Form = { kind: "musnah", asked: input, saysSame: (tx) => sameMoved(tx, input) };
  return underPaper(actor, form, tx, async (tx, person, place) => {
    const lines = await standingBatches(tx, place.id, input.lines);
    if (input.photoId) await claimFile(tx, person, input.photoId, "foto_titipan", "photoId");
    const owners = [...new Set(lines.map((line) => line.businessId))];
    await tx.insert(papers).values({
      id: input.id,
      placeId: place.id,
      kind: "musnah",
      year: Number(day.slice(0, 4)),
      at: momentOn(day),
      businessId: owners.length === 1 ? owners[0] : null,
      counterparty: input.counterparty,
      witness: input.witness,
      reason: input.reason,
      photoId: input.photoId,
      writtenBy: person.userId,
    });
    await moveOut(tx, { placeId: place.id, paperId: input.id, kind: "musnah", person, at: momentOn(day) }, lines);
    for (const businessId of owners) {
      const amount = await officeParts(
        tx,
        place.id,
        day,
        lines.filter((line) => line.businessId === businessId),
      );
      if (amount === 0) continue;
      const reason = "Bagian dinas atas barang yang dimusnahkan";
      await tx
        .insert(ownerAdjustments)
        .values({ placeId: place.id, businessId, paperId: input.id, amount, reason, on: day });
    }
    const details = { tempat: place.name, paper: input.id, reason: input.reason };
    await recordAudit(tx, actor, "goods.destroy", { kind: "place", id: place.id }, details);
  });
}

type Line = { id: string; productId: string; quantity: number };

async function officeParts(tx: Tx, placeId: string, day: string, lines: readonly Line[]) {
  let sum = 0;
  for (const { id: batchId, productId, quantity } of lines) {
    sum += await officePart(tx, "bagi_rugi", { placeId, productId, batchId, quantity }, day);
  }
  return sum;
}
