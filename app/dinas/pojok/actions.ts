"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { closePlace } from "@/domain/places/close-place";
import { openPlace } from "@/domain/places/open-place";
import { closePlaceInput, openPlaceInput } from "@/domain/places/schema";

export const openPlaceAction = action(openPlaceInput, async (actor, input) => {
  const place = await openPlace(actor, input);
  redirect(`/dinas/pojok/${place.id}`);
});

export const closePlaceAction = action(closePlaceInput, async (actor, input) => {
  await closePlace(actor, input);
  redirect(`/dinas/pojok/${input.placeId}`);
});
