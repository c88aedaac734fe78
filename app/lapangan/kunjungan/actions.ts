"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { recordVisit } from "@/domain/visits/record-visit";
import { visitForm } from "@/domain/visits/visit-form";

export const recordVisitAction = action(visitForm, async (actor, visit) => {
  await recordVisit(actor, visit);
  redirect("/lapangan?terkirim=1");
});
