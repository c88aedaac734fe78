"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { showCodeOnce } from "@/app/dinas/loket/code-cookie";
import { acceptClaim } from "@/domain/claims/accept-claim";
import { issueCode } from "@/domain/claims/issue-code";
import { mergeTwin } from "@/domain/claims/merge-twin";
import { rejectClaim } from "@/domain/claims/reject-claim";
import { acceptClaimInput, issueCodeInput, rejectClaimInput, undoClaimInput } from "@/domain/claims/schema";
import { undoClaim } from "@/domain/claims/undo-claim";

export const acceptClaimAction = action(acceptClaimInput, async (actor, input) => {
  await acceptClaim(actor, input);
  redirect("/dinas/klaim?lihat=diputuskan");
});

export const mergeTwinAction = action(rejectClaimInput, async (actor, input) => {
  await mergeTwin(actor, input);
  redirect("/dinas/klaim?lihat=diputuskan");
});

export const rejectClaimAction = action(rejectClaimInput, async (actor, input) => {
  await rejectClaim(actor, input);
  redirect("/dinas/klaim?lihat=diputuskan");
});

export const undoClaimAction = action(undoClaimInput, async (actor, input) => {
  await undoClaim(actor, input);
});

export const issueCodeAction = action(issueCodeInput, async (actor, input) => {
  await showCodeOnce(`/dinas/pelaku/${input.businessId}`, await issueCode(actor, input));
  redirect(`/dinas/pelaku/${input.businessId}/kode`);
});
