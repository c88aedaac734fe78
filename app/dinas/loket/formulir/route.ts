import { pdfResponse } from "@/app/_request/pdf-response";
import { respondToError } from "@/app/_request/respond";
import { requireActor } from "@/app/_request/session";
import { getBlankConsentPaper } from "@/domain/counter/consent-paper";

/** The consent form with nothing filled in, to lie ready at the counter. */
export async function GET() {
  const actor = await requireActor();
  try {
    return await pdfResponse(await getBlankConsentPaper(actor));
  } catch (error) {
    return respondToError(error);
  }
}
