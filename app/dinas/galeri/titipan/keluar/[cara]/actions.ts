"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { destroyGoods } from "@/domain/consignments/destroy-goods";
import { returnGoods } from "@/domain/consignments/return-goods";
import { destroyInput, returnInput, transferInput } from "@/domain/consignments/schema";
import { transferGoods } from "@/domain/consignments/transfer-goods";
import { movedForm } from "./moved-form";

const toPaper = ({ paperId }: { paperId: string }) => redirect(`/dinas/galeri/titipan/surat/${paperId}`);

export const returnAction = action(movedForm(returnInput), async (actor, input) => {
  toPaper(await returnGoods(actor, input));
});

export const transferAction = action(movedForm(transferInput), async (actor, input) => {
  toPaper(await transferGoods(actor, input));
});

export const destroyAction = action(movedForm(destroyInput), async (actor, input) => {
  toPaper(await destroyGoods(actor, input));
});
