"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { decideCoverage } from "@/domain/legalitas/decide-coverage";
import { returnDocument } from "@/domain/legalitas/return-document";
import {
  decideCoverageInput,
  returnDocumentInput,
  verifyDocumentInput,
  withdrawDocumentInput,
} from "@/domain/legalitas/schema";
import { verifyDocument } from "@/domain/legalitas/verify-document";
import { withdrawDocument } from "@/domain/legalitas/withdraw-document";

export const verifyDocumentAction = action(verifyDocumentInput, async (actor, input) => {
  await verifyDocument(actor, input);
  redirect(`/dinas/legalitas/${input.documentId}?baru=1`);
});

export const returnDocumentAction = action(returnDocumentInput, async (actor, input) => {
  await returnDocument(actor, input);
  redirect(`/dinas/legalitas/${input.documentId}?baru=1`);
});

export const withdrawDocumentAction = action(withdrawDocumentInput, async (actor, input) => {
  await withdrawDocument(actor, input);
  redirect(`/dinas/legalitas/${input.documentId}?baru=1`);
});

export const decideCoverageAction = action(decideCoverageInput, async (actor, input) => {
  await decideCoverage(actor, input);
  return "Tersimpan.";
});
