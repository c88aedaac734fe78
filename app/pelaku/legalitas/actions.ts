"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/app/_request/action";
import { nextPaperPage } from "@/app/pelaku/_parts/next-paper-page";
import { claimCommitment } from "@/domain/legalitas/claim-commitment";
import { coverProducts } from "@/domain/legalitas/cover-products";
import { claimCommitmentInput, coverProductsInput, submitDocumentInput } from "@/domain/legalitas/schema";
import { submitDocument } from "@/domain/legalitas/submit-document";

/** `berurutan` comes from who hands in one paper after the other, and is led to the next. */
const submitInput = z.intersection(submitDocumentInput, z.object({ berurutan: z.literal("ya").optional() }));

export const submitDocumentAction = action(submitInput, async (actor, { berurutan, ...document }) => {
  const { businessId } = document;
  const page = `/pelaku/legalitas/${await submitDocument(actor, document)}?usaha=${businessId}`;
  redirect(berurutan ? await nextPaperPage(actor, businessId, `/pelaku?usaha=${businessId}`) : page);
});

export const coverProductsAction = action(coverProductsInput, async (actor, input) => {
  await coverProducts(actor, input);
  return "Terkirim. Petugas legalitas akan memastikan produk itu tercantum di dokumen.";
});

export const claimCommitmentAction = action(claimCommitmentInput, async (actor, input) => {
  await claimCommitment(actor, input);
  return "Terkirim. Petugas legalitas akan memastikannya.";
});
