"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { claimCommitment } from "@/domain/legalitas/claim-commitment";
import { coverProducts } from "@/domain/legalitas/cover-products";
import { claimCommitmentInput, coverProductsInput, submitDocumentInput } from "@/domain/legalitas/schema";
import { submitDocument } from "@/domain/legalitas/submit-document";

export const submitDocumentAction = action(submitDocumentInput, async (actor, input) => {
  redirect(`/pelaku/legalitas/${await submitDocument(actor, input)}?usaha=${input.businessId}`);
});

export const coverProductsAction = action(coverProductsInput, async (actor, input) => {
  await coverProducts(actor, input);
  return "Terkirim. Petugas legalitas akan memastikan produk itu tercantum di dokumen.";
});

export const claimCommitmentAction = action(claimCommitmentInput, async (actor, input) => {
  await claimCommitment(actor, input);
  return "Terkirim. Petugas legalitas akan memastikannya.";
});
