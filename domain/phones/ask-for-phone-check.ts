import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { users } from "@/db/schema";
import { NotFound, Refused } from "../errors";
import { countOf, startAttempt } from "../people/attempts";
import type { Person } from "../policy";
import { findProved } from "./find-proved";
import { openCheck } from "./open-check";
import type { AskForPhoneCheck } from "./schema";

/** Somebody says that a number is theirs and waits for the code that an officer sends to it. */
export async function askForPhoneCheck(actor: Person, { phone }: AskForPhoneCheck, address: string, tx: Db = db) {
  await startAttempt(tx, { account: countOf("NOMOR", `MINTA ${actor.userId}`), address: `nomor ${address}` });
  await tx.transaction(async (tx) => {
    const [own] = await tx.select({ id: users.id }).from(users).where(eq(users.id, actor.userId)).for("no key update");
    if (!own) throw new NotFound("Akun");
    if (await findProved(tx, actor.userId, phone)) {
      throw new Refused("Nomor ini sudah dipastikan milik Anda. Tidak perlu diminta lagi.", "phone");
    }
    await openCheck(tx, actor, phone);
  });
}
