import { pdfResponse } from "@/app/_request/pdf-response";
import { answered } from "@/app/_request/respond";
import { reportDocument } from "@/domain/reports/report-document";
import { asked } from "../asked";

/** A report on paper. */
export const GET = answered(async (request) => {
  const { actor, filter } = await asked(request);
  return pdfResponse(await reportDocument(actor, filter));
});
