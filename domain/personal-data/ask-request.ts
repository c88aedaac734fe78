import { type Db, db } from "@/db/client";
import { dataRequests } from "@/db/schema";
import { recordAudit } from "../audit";
import { Conflict } from "../errors";
import { notifyRoles } from "../notices/notify-roles";
import { requirePerson } from "../people/require-person";
import type { Actor } from "../policy";
import { confirmPassword } from "./confirm-password";
import type { AskRequest } from "./schema";

/** A person asks for their data to be deleted, or no longer to be used. The clock of 3 × 24 hours starts. */
export async function askRequest(actor: Actor, { kind, words, currentPassword }: AskRequest, tx: Db = db) {
  const { userId } = requirePerson(actor);
  await confirmPassword(tx, userId, currentPassword);
  return tx.transaction(async (tx) => {
    const [asked] = await tx
      .insert(dataRequests)
      .values({ userId, kind, words })
      .onConflictDoNothing()
      .returning({ id: dataRequests.id });
    if (!asked) throw new Conflict("Permintaan seperti ini sudah Anda ajukan dan sedang menunggu jawaban.");
    await recordAudit(tx, actor, "data.ask", { kind: "data_request", id: asked.id }, { permintaan: kind });
    await notifyRoles(tx, ["admin"], { kind: "permintaan_data", subject: asked.id });
    return asked.id;
  });
}
