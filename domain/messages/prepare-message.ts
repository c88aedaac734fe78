import { type Db, db } from "@/db/client";
import { preparedMessages } from "@/db/schema";
import { whatsappLink } from "@/lib/whatsapp-link";
import { recordAudit } from "../audit";
import { Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import type { Actor } from "../policy";
import { identityQuestion } from "./draft-message";
import { reachByPhone } from "./reach-by-phone";
import type { PrepareMessage } from "./schema";
import { writtenFrom } from "./written-from";

/** Keeps who prepared which words for whom, and answers with the link that opens them in WhatsApp. */
export async function prepareMessage(actor: Actor, { words, ...to }: PrepareMessage, tx: Db = db) {
  const from = await writtenFrom(actor, to, tx);
  const { businessId } = to;
  const { userId, name } = requirePerson(actor);
  return tx.transaction(async (tx) => {
    const { phone, isSure, ...business } = await reachByPhone(businessId, tx);
    if (!phone) throw new Refused("Usaha ini belum punya nomor HP. Mintalah nomornya saat pemiliknya datang ke loket.");
    const text = isSure ? words : identityQuestion(business, `${name} ${from}`);
    await tx.insert(preparedMessages).values({ businessId, phone, words: text, preparedBy: userId });
    await recordAudit(tx, actor, "whatsapp.prepare", { kind: "business", id: businessId }, { usaha: business.name });
    return whatsappLink(phone, text);
  });
}
