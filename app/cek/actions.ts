"use server";

import { openAction } from "@/app/_request/action";
import { clientAddress } from "@/app/_request/client-address";
import { checkProgress } from "@/domain/counter/check-progress";
import { checkProgressInput } from "@/domain/counter/schema";

export const checkProgressAction = openAction(checkProgressInput, async (input) =>
  checkProgress(input, await clientAddress()),
);
