import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { accountPhones } from "@/db/schema";
import { readReadableCode } from "@/lib/readable-code";
import { recordAudit } from "../audit";
import { codeHash } from "../code-hash";
import { Refused } from "../errors";
import { countOf, finishAttempt, startAttempt } from "../people/attempts";
import type { Person } from "../policy";
import { isProved } from "./find-proved";
import type { ProvePhone } from "./schema";

/** Who types in the code that went to the number holds the number; it is nobody else's from now on. */
export async function provePhone(actor: Person, input: ProvePhone, address: string, tx: Db = db) {
  const code = readReadableCode(input.code);
  if (!code) {
    throw new Refused("Kode ini salah ketik. Kodenya 12 huruf dan angka, seperti ABCD-EFGH-JKLM.", "code");
  }
  const account = countOf("NOMOR", `KODE ${actor.userId}`);
  const attempt = await startAttempt(tx, { account, address: `nomor ${address}` });
  await tx.transaction(async (tx) => {
    const [check] = await tx
      .select()
      .from(accountPhones)
      .where(and(eq(accountPhones.userId, actor.userId), isNull(accountPhones.provedAt), isNull(accountPhones.endedAt)))
      .for("update");
    if (!check || check.codeHash !== codeHash("nomor", code)) {
      throw new Refused("Kode ini bukan untuk permintaan Anda yang terakhir. Periksa pesan dari petugas.", "code");
    }
    if (!check.expiresAt || check.expiresAt <= new Date()) {
      throw new Refused("Kode ini sudah lewat masa berlakunya. Minta kode baru dengan nomor yang sama.", "code");
    }
    await tx
      .update(accountPhones)
      .set({ endedAt: sql`now()` })
      .where(and(eq(accountPhones.phone, check.phone), isProved, ne(accountPhones.id, check.id)));
    await tx.update(accountPhones).set({ provedAt: sql`now()` }).where(eq(accountPhones.id, check.id));
    await recordAudit(tx, actor, "phone.prove", { kind: "person", id: actor.userId });
  });
  await finishAttempt(tx, attempt);
}
