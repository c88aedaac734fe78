import { z } from "zod";
import { readAs } from "@/app/dinas/galeri/read-as";
import { unitsByName } from "@/app/dinas/galeri/units-by-name";
import { closeShiftInput } from "@/domain/shifts/schema";

/** The form of closing a till: `lembar.50000` and its like, empty for none. */
export const closingForm = z.record(z.string(), z.unknown()).transform((typed, context) => {
  const pieces = Object.fromEntries(unitsByName(typed, "lembar.", context));
  return readAs(closeShiftInput, { shiftId: typed.shiftId, pieces, reason: typed.reason || undefined }, context);
});
