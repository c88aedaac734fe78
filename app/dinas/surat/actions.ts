"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { cancelLetter } from "@/domain/letters/cancel-letter";
import { changeLetterhead } from "@/domain/letters/change-letterhead";
import { issueLetter } from "@/domain/letters/issue-letter";
import { cancelLetterInput, changeLetterheadInput, issueLetterInput } from "@/domain/letters/schema";

export const issueLetterAction = action(issueLetterInput, async (actor, input) => {
  redirect(`/dinas/surat/${await issueLetter(actor, input)}`);
});

export const cancelLetterAction = action(cancelLetterInput, async (actor, input) => {
  await cancelLetter(actor, input);
  return "Surat dibatalkan. Nomornya tetap tercatat.";
});

export const changeLetterheadAction = action(changeLetterheadInput, async (actor, input) => {
  await changeLetterhead(actor, input);
  return "Tersimpan. Berlaku untuk surat berikutnya.";
});
