"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { curateProduct } from "@/domain/products/curate-product";
import { curationInput } from "@/domain/products/curation-schema";

export const curateAction = action(curationInput, async (actor, input) => {
  await curateProduct(actor, input);
  redirect(`/dinas/kurasi/${input.productId}`);
});
