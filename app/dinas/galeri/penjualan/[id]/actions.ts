"use server";

import { action } from "@/app/_request/action";
import { clientAddress } from "@/app/_request/client-address";
import { findSecondPerson } from "@/domain/sales/find-second-person";
import { takeBack } from "@/domain/sales/take-back";
import { takeBackForm } from "./take-back-form-input";

export const takeBackAction = action(takeBackForm, async (actor, { second, ...input }) => {
  const approver = second && (await findSecondPerson(actor, second, await clientAddress()));
  await takeBack(actor, input, approver);
  return "Tersimpan. Barang kembali ke batchnya, dan bagian pemilik ikut dikurangi.";
});
