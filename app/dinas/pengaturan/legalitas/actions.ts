"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/app/_request/action";
import { askForDay } from "@/domain/legalitas/ask-for-day";
import { changeRequirement } from "@/domain/legalitas/change-requirement";
import { changeRequirementInput } from "@/domain/legalitas/requirement-schema";

export const changeRequirementAction = action(changeRequirementInput, async (actor, input) => {
  await changeRequirement(actor, input);
  redirect(`/dinas/pengaturan/legalitas/${input.classCode}/${input.kind}?baru=1`);
});

export const askForDayAction = action(z.object({}), async (actor) => {
  await askForDay(actor);
  return "Pemeriksaan diminta. Hasilnya tercatat di Jejak dalam beberapa detik, atau menit bila produknya banyak.";
});
