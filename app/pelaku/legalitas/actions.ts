"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { coverProducts } from "@/domain/legalitas/cover-products";
import { coverProductsInput, submitDocumentInput } from "@/domain/legalitas/schema";
import { submitDocument } from "@/domain/legalitas/submit-document";

export const submitDocumentAction = action(submitDocumentInput, async (actor, input) => {
  redirect(`/pelaku/legalitas/${await submitDocument(actor, input)}?usaha=${input.businessId}`);
});

export const coverProductsAction = action(coverProductsInput, async (actor, input) => {
  await coverProducts(actor, input);
  return "Terkirim. Petugas legalitas akan memastikan produk itu tercantum di dokumen.";
});
