import { z } from "zod";
import { pdfResponse } from "@/app/_request/pdf-response";
import { respondToError } from "@/app/_request/respond";
import { requireActor } from "@/app/_request/session";
import { findNewCode } from "@/app/dinas/loket/code-cookie";
import { getReceipt } from "@/domain/counter/get-receipt";
import { receiptPaper } from "@/domain/counter/receipt-paper";
import { NotFound } from "@/domain/errors";

/** The receipt of a visit on A4, or with `?ukuran=80` on the roll of a receipt printer. */
export async function GET(request: Request, { params }: RouteContext<"/dinas/loket/[id]/tanda-terima/pdf">) {
  const actor = await requireActor();
  try {
    const { id } = await params;
    if (!z.uuid().safeParse(id).success) throw new NotFound("Pelayanan");
    const [receipt, code] = await Promise.all([getReceipt(actor, id), findNewCode()]);
    const size = new URL(request.url).searchParams.get("ukuran") === "80" ? "80" : "a4";
    const address = process.env.NEXTAUTH_URL ?? "http://localhost:3000";
    return await pdfResponse(receiptPaper({ receipt, code, address, size }));
  } catch (error) {
    return respondToError(error);
  }
}
