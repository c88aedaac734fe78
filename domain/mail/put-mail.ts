import type { Tx } from "@/db/client";
import { mails } from "@/db/schema";
import { mailSettings } from "./mail-settings";

type Order = Pick<typeof mails.$inferInsert, "userId" | "address" | "purpose">;

/** Orders a message in the transaction of its reason. Without a mail server there is none; answers with whether. */
export async function putMail(tx: Tx, { address, ...order }: Order, settings = mailSettings()) {
  if (!settings) return false;
  await tx.insert(mails).values({ ...order, address: address.toLowerCase(), nextAt: new Date() });
  return true;
}
