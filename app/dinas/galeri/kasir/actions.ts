"use server";

import { action } from "@/app/_request/action";
import { openShift } from "@/domain/shifts/open-shift";
import { openShiftForm } from "./open-shift-form-input";

export const openShiftAction = action(openShiftForm, async (actor, input) => {
  await openShift(actor, input);
});
