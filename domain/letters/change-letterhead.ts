import { type Db, db } from "@/db/client";
import { letterheads } from "@/db/schema";
import { recordAudit } from "../audit";
import { authorize, type Person } from "../policy";
import type { ChangeLetterhead } from "./schema";

/** An admin sets how papers begin from now on and who signs, by title. What was printed before keeps its own. */
export async function changeLetterhead(actor: Person, input: ChangeLetterhead, tx: Db = db) {
  authorize(actor, "letterhead.change", "office");
  await tx.transaction(async (tx) => {
    const row = { ...input, createdBy: actor.userId, createdAt: new Date() };
    const [made] = await tx.insert(letterheads).values(row).returning({ id: letterheads.id });
    await recordAudit(tx, actor, "letterhead.change", { kind: "letterhead", id: made?.id ?? "" }, input);
  });
}
