import { z } from "zod";
import { pdfResponse } from "@/app/_request/pdf-response";
import { respondToError } from "@/app/_request/respond";
import { findSignedIn } from "@/app/_request/session";
import { NotFound } from "@/domain/errors";
import { printReceipt } from "@/domain/sales/print-receipt";

/** The receipt of a sale as PDF, as narrow as the roll of a till's printer. */
export async function GET(request: Request, { params }: RouteContext<"/api/papers/nota/[id]">) {
  try {
    const id = z.uuid().safeParse((await params).id).data;
    const actor = await findSignedIn();
    if (!id || !actor) throw new NotFound("Nota");
    const width = new URL(request.url).searchParams.get("lebar") === "58" ? 58 : 80;
    return await pdfResponse(await printReceipt(actor, id, width));
  } catch (error) {
    return respondToError(error);
  }
}
