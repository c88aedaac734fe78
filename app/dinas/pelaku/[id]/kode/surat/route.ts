import { z } from "zod";
import { pdfResponse } from "@/app/_request/pdf-response";
import { respondToError } from "@/app/_request/respond";
import { requireActor } from "@/app/_request/session";
import { findNewCode } from "@/app/dinas/loket/code-cookie";
import { getClaimLetter } from "@/domain/claims/claim-letter";
import { NotFound, Refused } from "@/domain/errors";

/** The letter with the code that was just made. */
export async function GET(_: Request, { params }: RouteContext<"/dinas/pelaku/[id]/kode/surat">) {
  const actor = await requireActor();
  try {
    const { id } = await params;
    if (!z.uuid().safeParse(id).success) throw new NotFound("Usaha");
    const code = await findNewCode();
    const address = process.env.NEXTAUTH_URL ?? "http://localhost:3000";
    const letter = { businessId: id, code: code ?? "", address, dated: new Date() };
    const paper = await getClaimLetter(actor, letter);
    if (!code) throw new Refused("Kodenya tidak dapat ditampilkan lagi. Buat kode baru di halaman usaha ini.");
    return await pdfResponse(paper);
  } catch (error) {
    return respondToError(error);
  }
}
