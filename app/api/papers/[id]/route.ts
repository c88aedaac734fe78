import { z } from "zod";
import { pdfResponse } from "@/app/_request/pdf-response";
import { respondToError } from "@/app/_request/respond";
import { findSignedIn } from "@/app/_request/session";
import { printPaper } from "@/domain/consignments/print-paper";
import { NotFound } from "@/domain/errors";

/** A paper of the gallery as PDF. */
export async function GET(_: Request, { params }: RouteContext<"/api/papers/[id]">) {
  try {
    const id = z.uuid().safeParse((await params).id).data;
    const actor = await findSignedIn();
    if (!id || !actor) throw new NotFound("Surat");
    return await pdfResponse(await printPaper(actor, id));
  } catch (error) {
    return respondToError(error);
  }
}
