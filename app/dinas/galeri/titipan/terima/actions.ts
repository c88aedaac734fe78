"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { receiveGoods } from "@/domain/consignments/receive-goods";
import { receiveForm } from "./receive-form-input";

export const receiveAction = action(receiveForm, async (actor, input) => {
  const { paperId } = await receiveGoods(actor, input);
  redirect(`/dinas/galeri/titipan/surat/${paperId}`);
});
