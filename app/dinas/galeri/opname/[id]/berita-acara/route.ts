import { z } from "zod";
import { pdfResponse } from "@/app/_request/pdf-response";
import { respondToError } from "@/app/_request/respond";
import { findSignedIn } from "@/app/_request/session";
import { NotFound } from "@/domain/errors";
import { stocktakePaper } from "@/domain/stocktakes/stocktake-paper";

/** The berita acara of a posted count as PDF. */
export async function GET(_: Request, { params }: RouteContext<"/dinas/galeri/opname/[id]/berita-acara">) {
  try {
    const id = z.uuid().safeParse((await params).id).data;
    const actor = await findSignedIn();
    if (!id || !actor) throw new NotFound("Berita acara");
    return await pdfResponse(await stocktakePaper(actor, id));
  } catch (error) {
    return respondToError(error);
  }
}
