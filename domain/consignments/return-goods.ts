import { type Db, db } from "@/db/client";
import { papers } from "@/db/schema";
import { momentOn } from "@/lib/moment-on";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { Refused } from "../errors";
import type { Actor } from "../policy";
import { moveOut, standingBatches } from "./move-out";
import { sameMoved } from "./same-moved";
import type { ReturnInput } from "./schema";
import { underPaper } from "./under-paper";
import type { Form } from "./was-written";

/** Unsold goods go back to the one owner they belong to. */
export async function returnGoods(actor: Actor, input: ReturnInput, tx: Db = db, day = today()) {
  const form: Form = { kind: "retur", asked: input, saysSame: (tx) => sameMoved(tx, input) };
  return underPaper(actor, form, tx, async (tx, person, place) => {
    const lines = await standingBatches(tx, place.id, input.lines);
    const [businessId, ...others] = new Set(lines.map((line) => line.businessId));
    if (!businessId || others.length > 0) throw new Refused("Satu BAST retur hanya untuk barang satu pemilik.");
    await tx.insert(papers).values({
      id: input.id,
      placeId: place.id,
      kind: "retur",
      year: Number(day.slice(0, 4)),
      at: momentOn(day),
      businessId,
      counterparty: input.counterparty,
      reason: input.reason,
      writtenBy: person.userId,
    });
    await moveOut(tx, { placeId: place.id, paperId: input.id, kind: "retur", person, at: momentOn(day) }, lines);
    const details = { tempat: place.name, paper: input.id, reason: input.reason };
    await recordAudit(tx, actor, "goods.return", { kind: "business", id: businessId }, details);
  });
}
