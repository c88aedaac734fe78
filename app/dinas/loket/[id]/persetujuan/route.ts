import { z } from "zod";
import { pdfResponse } from "@/app/_request/pdf-response";
import { respondToError } from "@/app/_request/respond";
import { requireActor } from "@/app/_request/session";
import { getConsentPaper } from "@/domain/counter/consent-paper";
import { NotFound } from "@/domain/errors";

/** The consent form of a visit, filled in as far as is known, to be signed. */
export async function GET(_: Request, { params }: RouteContext<"/dinas/loket/[id]/persetujuan">) {
  const actor = await requireActor();
  try {
    const { id } = await params;
    if (!z.uuid().safeParse(id).success) throw new NotFound("Pelayanan");
    return await pdfResponse(await getConsentPaper(actor, id));
  } catch (error) {
    return respondToError(error);
  }
}
