import { z } from "zod";
import { pdfAnswer } from "@/app/_request/pdf-answer";
import { respondToError } from "@/app/_request/respond";
import { requireActor } from "@/app/_request/session";
import { findNewCode } from "@/app/dinas/loket/code-cookie";
import { getBusiness } from "@/domain/businesses/get-business";
import { claimLetter } from "@/domain/claims/claim-letter";
import { getClaimState } from "@/domain/claims/get-claim-state";
import { Forbidden, NotFound, Refused } from "@/domain/errors";

/** The letter with the code that was just made. */
export async function GET(_: Request, { params }: RouteContext<"/dinas/pelaku/[id]/kode/surat">) {
  const actor = await requireActor();
  try {
    const { id } = await params;
    if (!z.uuid().safeParse(id).success) throw new NotFound("Usaha");
    const business = await getBusiness(actor, id);
    const { mayIssue } = await getClaimState(actor, id);
    if (!mayIssue) throw new Forbidden();
    const code = await findNewCode();
    if (!code) throw new Refused("Kodenya tidak dapat ditampilkan lagi. Buat kode baru di halaman usaha ini.");
    const address = process.env.NEXTAUTH_URL ?? "http://localhost:3000";
    const letter = { business: business.name, ownerName: business.ownerName, officer: actor.name, dated: new Date() };
    return await pdfAnswer(claimLetter({ ...letter, code, address }));
  } catch (error) {
    return respondToError(error);
  }
}
