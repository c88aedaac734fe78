"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { changeHomeRegency } from "@/domain/legalitas/kinds/change-home-regency";
import { changeKind } from "@/domain/legalitas/kinds/change-kind";
import { changeHomeRegencyInput, changeKindInput } from "@/domain/legalitas/kinds/schema";

export const changeKindAction = action(changeKindInput, async (actor, input) => {
  await changeKind(actor, input);
  redirect(`/dinas/pengaturan/jenis/${input.kind}?baru=1`);
});

export const changeHomeRegencyAction = action(changeHomeRegencyInput, async (actor, input) => {
  await changeHomeRegency(actor, input);
  return "Wilayah dinas tersimpan.";
});
