import { z } from "zod";
import { respondToError } from "@/app/_request/respond";
import { isSameOrigin } from "@/app/_request/same-origin";
import { findSignedIn } from "@/app/_request/session";
import { Forbidden, NotFound } from "@/domain/errors";
import { noteViewing } from "@/domain/legalitas/note-viewing";

/** An open desk says every while that it is open, and hears who else has the document open. */
export async function POST(request: Request, { params }: RouteContext<"/api/legalitas/[id]/dibuka">) {
  try {
    const id = z.uuid().safeParse((await params).id).data;
    const actor = await findSignedIn();
    if (!isSameOrigin(request) || !actor) throw new Forbidden();
    if (!id) throw new NotFound("Dokumen");
    return Response.json({ names: await noteViewing(actor, id) });
  } catch (error) {
    return respondToError(error);
  }
}
