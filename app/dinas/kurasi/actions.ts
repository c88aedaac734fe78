"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { correctCuration } from "@/domain/products/correct-curation";
import { curateProduct } from "@/domain/products/curate-product";
import { correctionInput, curationInput } from "@/domain/products/curation-schema";

export const curateAction = action(curationInput, async (actor, input) => {
  await curateProduct(actor, input);
  redirect(`/dinas/kurasi/${input.productId}`);
});

export const correctAction = action(correctionInput, async (actor, input) => {
  await correctCuration(actor, input);
  return "Koreksi tersimpan. Keputusan lama tetap dapat dibaca.";
});
