import { type Db, db } from "@/db/client";
import { env } from "@/lib/env";
import { requirePerson } from "../people/require-person";
import type { Actor } from "../policy";
import { listPrepared } from "./list-prepared";
import { reachByPhone } from "./reach-by-phone";
import { type About, suggestWords } from "./suggest-words";
import { writtenFrom } from "./written-from";

/** What an officer may write to the owner of a business, ready to be changed, and what was prepared before. */
export async function draftMessage(actor: Actor, businessId: string, about: About | undefined, tx: Db = db) {
  const caseId = about?.what === "pendampingan" ? about.id : undefined;
  const from = await writtenFrom(actor, { businessId, caseId }, tx);
  const officer = `${requirePerson(actor).name} ${from}`;
  const business = await reachByPhone(businessId, tx);
  const [subject, prepared] = await Promise.all([
    about && suggestWords(actor, tx, businessId, about),
    listPrepared(tx, businessId),
  ]);
  const hello = `Yth. ${business.ownerName} (${business.name}), saya ${officer}.`;
  const words = business.isSure
    ? [hello, subject?.said, subject && `${env().BASE_URL}${subject.path}`].filter(Boolean).join("\n\n")
    : identityQuestion(business, officer);
  return { ...business, words, prepared };
}

/** To a number that may be anybody's: nothing about the business but whether one has reached it. */
export function identityQuestion({ ownerName, name }: { ownerName: string; name: string }, officer: string) {
  return `Selamat siang, saya ${officer}. Apakah benar ini nomor ${ownerName} dari ${name}?`;
}
