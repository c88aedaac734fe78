"use server";

import { action } from "@/app/_request/action";
import { closeShift } from "@/domain/shifts/close-shift";
import { closingForm } from "./closing-form-input";

export const closeShiftAction = action(closingForm, async (actor, input) => {
  await closeShift(actor, input);
});
