import { pathUuid } from "@/app/_request/path-uuid";
import { pdfAnswer } from "@/app/_request/pdf-answer";
import { respondToError } from "@/app/_request/respond";
import { requireActor } from "@/app/_request/session";
import { stocktakePaper } from "@/domain/stocktakes/stocktake-paper";

/** The berita acara of a posted count. */
export async function GET(_: Request, { params }: RouteContext<"/dinas/galeri/opname/[id]/berita-acara">) {
  const actor = await requireActor();
  try {
    return await pdfAnswer(await stocktakePaper(actor, pathUuid((await params).id, "Berita acara")));
  } catch (error) {
    return respondToError(error);
  }
}
