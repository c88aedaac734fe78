"use server";

import { action } from "@/app/_request/action";
import { saveProfile } from "@/domain/businesses/save-profile";
import { saveProfileInput } from "@/domain/businesses/schema";

export const saveProfileAction = action(saveProfileInput, async (actor, input) => {
  await saveProfile(actor, input);
  return "Profil usaha tersimpan.";
});
