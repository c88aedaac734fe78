import { z } from "zod";
import { pdfResponse } from "@/app/_request/pdf-response";
import { respondToError } from "@/app/_request/respond";
import { findSignedIn } from "@/app/_request/session";
import { labelDocument } from "@/domain/consignments/label-document";
import { NotFound } from "@/domain/errors";

/** Labels of what came in under a paper, on a sheet (`kertas`), from its first free label (`mulai`) on. */
export async function GET(request: Request, { params }: RouteContext<"/api/labels/[id]">) {
  try {
    const paperId = z.uuid().safeParse((await params).id).data;
    const actor = await findSignedIn();
    if (!paperId || !actor) throw new NotFound("Surat");
    const query = new URL(request.url).searchParams;
    const asked = { paperId, sheet: query.get("kertas") ?? "", first: Number(query.get("mulai") ?? 1) };
    return await pdfResponse(await labelDocument(actor, asked));
  } catch (error) {
    return respondToError(error);
  }
}
