"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { confirmCommitment } from "@/domain/legalitas/confirm-commitment";
import { decideCoverage } from "@/domain/legalitas/decide-coverage";
import { rejectDocument } from "@/domain/legalitas/reject-document";
import { returnDocument } from "@/domain/legalitas/return-document";
import { reverseDecision } from "@/domain/legalitas/reverse-decision";
import {
  confirmCommitmentInput,
  decideCoverageInput,
  rejectDocumentInput,
  returnDocumentInput,
  reverseDecisionInput,
  verifyDocumentInput,
  withdrawDocumentInput,
} from "@/domain/legalitas/schema";
import { verifyDocument } from "@/domain/legalitas/verify-document";
import { withdrawDocument } from "@/domain/legalitas/withdraw-document";
import { goOnward } from "./onward";

export const verifyDocumentAction = action(verifyDocumentInput, async (actor, input) => {
  await verifyDocument(actor, input);
  await goOnward(actor, input.documentId);
});

export const returnDocumentAction = action(returnDocumentInput, async (actor, input) => {
  await returnDocument(actor, input);
  await goOnward(actor, input.documentId);
});

export const rejectDocumentAction = action(rejectDocumentInput, async (actor, input) => {
  await rejectDocument(actor, input);
  await goOnward(actor, input.documentId);
});

export const withdrawDocumentAction = action(withdrawDocumentInput, async (actor, input) => {
  await withdrawDocument(actor, input);
  await goOnward(actor, input.documentId);
});

export const reverseDecisionAction = action(reverseDecisionInput, async (actor, input) => {
  await reverseDecision(actor, input);
  redirect(`/dinas/legalitas/${input.documentId}?diputus=${input.documentId}`);
});

export const decideCoverageAction = action(decideCoverageInput, async (actor, input) => {
  await decideCoverage(actor, input);
  return "Tersimpan.";
});

export const confirmCommitmentAction = action(confirmCommitmentInput, async (actor, input) => {
  await confirmCommitment(actor, input);
  return "Tercatat.";
});
