"use server";

import { action } from "@/app/_request/action";
import { exceptDay } from "@/domain/openings/except-day";
import { planOpenings } from "@/domain/openings/plan-openings";
import { exceptionInput, planInput } from "@/domain/openings/schema";
import { formatDate } from "@/lib/dates";

export const planOpeningsAction = action(planInput, async (actor, input) => {
  await planOpenings(actor, input);
  return `Hari buka ditetapkan mulai ${formatDate(input.validFrom)}.`;
});

export const exceptDayAction = action(exceptionInput, async (actor, input) => {
  await exceptDay(actor, input);
  return `${formatDate(input.day)} dicatat ${input.isOpen ? "buka" : "tutup"}.`;
});
