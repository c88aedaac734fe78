"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { findSecondPerson } from "@/domain/sales/find-second-person";
import { cancelStocktake } from "@/domain/stocktakes/cancel-stocktake";
import { countShelf } from "@/domain/stocktakes/count-shelf";
import { postStocktake } from "@/domain/stocktakes/post-stocktake";
import { cancelInput, startInput } from "@/domain/stocktakes/schema";
import { startStocktake } from "@/domain/stocktakes/start-stocktake";
import { countForm } from "./count-form";
import { postForm } from "./post-form";

export const startStocktakeAction = action(startInput, async (actor, input) => {
  const { id } = await startStocktake(actor, input);
  redirect(`/dinas/galeri/opname/${id}`);
});

export const countShelfAction = action(countForm, async (actor, input) => {
  const { counted } = await countShelf(actor, input);
  return counted > 0 ? `Hitungan ${counted} barang tersimpan.` : "Hitungan ini sudah tersimpan.";
});

export const cancelStocktakeAction = action(cancelInput, async (actor, input) => {
  await cancelStocktake(actor, input);
  return "Opname dibatalkan. Stok tidak berubah.";
});

export const postStocktakeAction = action(postForm, async (actor, { account, password, ...input }) => {
  const second = account && password ? await findSecondPerson(actor, { account, password }) : undefined;
  await postStocktake(actor, input, second);
  redirect(`/dinas/galeri/opname/${input.stocktakeId}`);
});
