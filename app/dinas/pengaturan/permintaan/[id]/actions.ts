"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { decideRequest } from "@/domain/personal-data/decide-request";
import { decideRequestInput } from "@/domain/personal-data/schema";

export const decideRequestAction = action(decideRequestInput, async (actor, input) => {
  await decideRequest(actor, input);
  redirect(`/dinas/pengaturan/permintaan/${input.requestId}`);
});
