"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { findSecondPerson } from "@/domain/sales/find-second-person";
import { takeBack } from "@/domain/sales/take-back";
import { takeBackForm } from "./take-back-form-input";

export const takeBackAction = action(takeBackForm, async (actor, { second, ...input }) => {
  const approver = second && (await findSecondPerson(actor, second));
  const { id } = await takeBack(actor, input, approver);
  redirect(`/dinas/galeri/penjualan/${id}`); // its own receipt, to be printed and handed over
});
