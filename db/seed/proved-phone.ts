import { randomUUID } from "node:crypto";
import type { Db } from "../client";
import { accountPhones } from "../schema";

/** A number that an account proved to hold, as if it had typed in the code that an officer sent. */
export async function provedPhone(tx: Db, userId: string, phone: string, sentBy: string) {
  const now = new Date();
  const sent = { codeHash: randomUUID(), how: "pesan" as const, sentBy, sentAt: now, expiresAt: now };
  await tx.insert(accountPhones).values({ userId, phone, ...sent, provedAt: now });
}
