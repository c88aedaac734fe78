"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { reportAbsence } from "@/domain/places/report-absence";
import { reportPlace } from "@/domain/places/report-place";
import { absenceInput, reportInput } from "@/domain/places/schema";

export const reportPlaceAction = action(reportInput, async (actor, report) => {
  await reportPlace(actor, report);
  redirect("/kecamatan?terkirim=1");
});

export const reportAbsenceAction = action(absenceInput, async (actor, word) => {
  await reportAbsence(actor, word);
  redirect("/kecamatan?terkirim=1");
});
