"use server";

import { redirect } from "next/navigation";
import { endSession } from "@/app/_request/session-cookie";

export async function signOutAction() {
  await endSession();
  redirect("/masuk?sebab=keluar");
}
